// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(
to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(
target,"default",{value:mod,enumerable:!0}):target,mod));var require_part_0=__commonJS({"part:part-0"(){"use strict"}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part0=__toESM(require_part_0());var part_1_exports={};__export(part_1_exports,{revokeKey_body:()=>revokeKey_body,signUp_body:()=>signUp_body,verify_body:()=>verify_body});var signUp_body=validate20;var formats0=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
func1=require_ucs2length().default;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email"))return validate22.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.email!==void 0){let data0=data.email,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(func1(
data0)>254)return validate22.errors=[{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLengt\
h",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!formats0.test(data0))return validate22.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/components/schemas/Email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else
return validate22.errors=[{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1}}else return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate22(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length),
validate20.errors=vErrors,errors===0}validate20.evaluated={props:{email:!0},dynamicProps:!1,dynamicItems:!1};var verify_body=validate24;function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.token===void 0&&(missing0="token")||data.email===void 0&&(missing0="email"))return validate25.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.token!==void 0){let data0=data.token,_errs1=errors;if(errors===_errs1&&errors===_errs1)if(typeof data0=="string"){if(func1(
data0)>1024)return validate25.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{
limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(func1(data0)<1)return validate25.errors=[{instancePath:instancePath+"/\
token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return validate25.errors=[{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.email!==void 0){let data1=data.email,_errs3=errors,_errs4=errors;
if(errors===_errs4&&errors===_errs4)if(typeof data1=="string"){if(func1(data1)>254)return validate25.errors=[{instancePath:instancePath+"/em\
ail",schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 character\
s"}],!1;if(!formats0.test(data1))return validate25.errors=[{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/Email/format",
keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return validate25.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0}else return validate25.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return validate25.errors=vErrors,errors===0}validate25.evaluated={props:{token:!0,email:!0},dynamicProps:!1,dynamicItems:!1};
function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate25(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=
vErrors.length),validate24.errors=vErrors,errors===0}validate24.evaluated={props:{token:!0,email:!0},dynamicProps:!1,dynamicItems:!1};var revokeKey_body=validate27;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id"))return validate27.errors=[{instancePath,
schemaPath:"document#/paths/~1v1~1keys~1revoke/post/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let data0=data.key_id;if(errors===errors)if(typeof data0==
"string"){if(func1(data0)>256)return validate27.errors=[{instancePath:instancePath+"/key_id",schemaPath:"document#/paths/~1v1~1keys~1revoke/\
post/requestBody/content/application~1json/schema/properties/key_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have\
 more than 256 characters"}],!1;if(func1(data0)<1)return validate27.errors=[{instancePath:instancePath+"/key_id",schemaPath:"document#/paths\
/~1v1~1keys~1revoke/post/requestBody/content/application~1json/schema/properties/key_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate27.errors=[{instancePath:instancePath+"/key_id",schemaPath:"document#/paths/\
~1v1~1keys~1revoke/post/requestBody/content/application~1json/schema/properties/key_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}}else return validate27.errors=[{instancePath,schemaPath:"document#/paths/~1v1~1keys~1revoke/post/requestBody/content/a\
pplication~1json/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===
0}validate27.evaluated={props:{key_id:!0},dynamicProps:!1,dynamicItems:!1};var all={...part0,...part_1_exports},validators={listKeys:{},signUp:{body:all.signUp_body},verify:{body:all.verify_body},rotateKey:{},revokeKey:{
body:all.revokeKey_body}};export{validators};
