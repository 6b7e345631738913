// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(
to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(
target,"default",{value:mod,enumerable:!0}):target,mod));var require_part_0=__commonJS({"part:part-0"(){"use strict"}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part0=__toESM(require_part_0());var part_1_exports={};__export(part_1_exports,{revokeKey_body:()=>revokeKey_body,rotateKey_body:()=>rotateKey_body,signUp_body:()=>signUp_body,
verify_body:()=>verify_body});var signUp_body=validate20;var formats0=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
func1=require_ucs2length().default;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email"))return validate23.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
email!==void 0){let data0=data.email,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(func1(data0)>254)return validate23.
errors=[{instancePath:instancePath+"/email",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!formats0.
test(data0))return validate23.errors=[{instancePath:instancePath+"/email",keyword:"format",params:{format:"email"},message:'must match forma\
t "email"'}],!1}else return validate23.errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1}}else return validate23.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.
errors=vErrors,errors===0}validate23.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;validate23(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.
errors),errors=vErrors.length);var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0={};props0.email=!0}let _errs2=errors,
_errs3=errors,_errs5=errors,_errs6=errors;if(errors===_errs6)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.email===
void 0&&(missing0="email")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}var valid2=_errs6===errors;if(valid2){let err2={instancePath,keyword:"not",params:{},message:"must NOT be \
valid"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);
if(errors===_errs3)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.name===void 0&&(missing1="name")){let err3={instancePath,
keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}else if(data.name!==void 0){let data0=data.name;if(errors===errors)if(typeof data0=="string"){if(func1(data0)>256){let err4={
instancePath:instancePath+"/name",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}else if(func1(data0)<1){let err5={instancePath:instancePath+"/name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={
instancePath,keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs2===
errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=props0||{},props0.name=!0)),
valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate22.errors=vErrors,
!1}return validate22.errors=vErrors,evaluated0.props=props0,errors===0}validate22.evaluated={dynamicProps:!0,dynamicItems:!1};function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!validate22(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors}))vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length;else
var props0=validate22.evaluated.props;return validate20.errors=vErrors,evaluated0.props=props0,errors===0}validate20.evaluated={dynamicProps:!0,
dynamicItems:!1};var verify_body=validate26;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.token===void 0&&(missing0="token")||data.email===void 0&&(missing0="email"))return validate27.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
token!==void 0){let data0=data.token,_errs1=errors;if(errors===_errs1&&errors===_errs1)if(typeof data0=="string"){if(func1(data0)>1024)return validate27.
errors=[{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(
data0)<1)return validate27.errors=[{instancePath:instancePath+"/token",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"}],!1}else return validate27.errors=[{instancePath:instancePath+"/token",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.email!==void 0){let data1=data.email,_errs3=errors,_errs4=errors;
if(errors===_errs4&&errors===_errs4)if(typeof data1=="string"){if(func1(data1)>254)return validate27.errors=[{instancePath:instancePath+"/em\
ail",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!formats0.test(data1))return validate27.
errors=[{instancePath:instancePath+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return validate27.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else
var valid0=!0}else return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.
errors=vErrors,errors===0}validate27.evaluated={props:{token:!0,email:!0},dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate27(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length),validate26.errors=
vErrors,errors===0}validate26.evaluated={props:{token:!0,email:!0},dynamicProps:!1,dynamicItems:!1};var rotateKey_body=validate29;var schema41={type:["object","null"],properties:{key_id:{"x-facts":["authentication/sample python 3"],type:"string",minLength:1,maxLength:256,
description:"The id of the key to rotate, or its prefix; without it, the calling key."}}};function validate29(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&
data!==null)return validate29.errors=[{instancePath,keyword:"type",params:{type:schema41.type},message:"must be object,null"}],!1;if(errors===
_errs0&&data&&typeof data=="object"&&!Array.isArray(data)&&data.key_id!==void 0){let data0=data.key_id;if(errors===errors)if(typeof data0=="\
string"){if(func1(data0)>256)return validate29.errors=[{instancePath:instancePath+"/key_id",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate29.errors=[{instancePath:instancePath+"/key_id",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate29.errors=[{instancePath:instancePath+"/key_\
id",keyword:"type",params:{type:"string"},message:"must be string"}],!1}return validate29.errors=vErrors,errors===0}validate29.evaluated={props:{
key_id:!0},dynamicProps:!1,dynamicItems:!1};var revokeKey_body=validate30;function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id"))return validate30.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let data0=data.
key_id;if(errors===errors)if(typeof data0=="string"){if(func1(data0)>256)return validate30.errors=[{instancePath:instancePath+"/key_id",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate30.errors=[{instancePath:instancePath+
"/key_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate30.errors=[{instancePath:instancePath+
"/key_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return validate30.errors=[{instancePath,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate30.errors=vErrors,errors===0}validate30.evaluated={props:{key_id:!0},dynamicProps:!1,
dynamicItems:!1};var all={...part0,...part_1_exports},validators={listKeys:{},signUp:{body:all.signUp_body},verify:{body:all.verify_body},rotateKey:{body:all.
rotateKey_body},revokeKey:{body:all.revokeKey_body}};export{validators};
