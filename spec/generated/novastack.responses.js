// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var part_0_exports={};__export(part_0_exports,{response_0:()=>response_0,response_1:()=>response_1,response_10:()=>response_10,response_11:()=>response_11,
response_12:()=>response_12,response_13:()=>response_13,response_14:()=>response_14,response_15:()=>response_15,response_16:()=>response_16,
response_17:()=>response_17,response_2:()=>response_2,response_3:()=>response_3,response_4:()=>response_4,response_5:()=>response_5,response_6:()=>response_6,
response_7:()=>response_7,response_8:()=>response_8,response_9:()=>response_9});var response_0=validate20;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===
void 0&&(missing0="created")||data.owned_by===void 0&&(missing0="owned_by"))return validate23.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!=
"string")return validate23.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate23.
errors=[{instancePath:instancePath+"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="model")return validate23.
errors=[{instancePath:instancePath+"/object",keyword:"const",params:{allowedValue:"model"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)))return validate23.errors=[{instancePath:instancePath+"/created",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate23.errors=[{instancePath:instancePath+
"/created",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.owned_by!==void 0){let _errs8=errors;if(typeof data.owned_by!="string")return validate23.errors=[{instancePath:instancePath+"/owned_\
by",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate23.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.
evaluated={props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};function validate22(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data"))return validate22.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.object!==void 0){let data0=data.
object,_errs1=errors;if(typeof data0!="string")return validate22.errors=[{instancePath:instancePath+"/object",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;if(data0!=="list")return validate22.errors=[{instancePath:instancePath+"/object",keyword:"const",params:{
allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.data!==void 0){
let data1=data.data,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs5=errors;validate23(data1[i0],{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else
return validate22.errors=[{instancePath:instancePath+"/data",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.has_more!==void 0){let _errs6=errors;if(typeof data.has_more!="boolean")return validate22.errors=
[{instancePath:instancePath+"/has_more",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs6===errors}else
var valid0=!0}}else return validate22.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate22.
errors=vErrors,errors===0}validate22.evaluated={props:{object:!0,data:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate22(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length),
validate20.errors=vErrors,errors===0}validate20.evaluated={props:{object:!0,data:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};var response_1=validate26;var schema38={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"invalid_request_error"},param:{type:[
"string","null"]},code:{oneOf:[{$ref:"#/components/schemas/ErrorCode"},{type:"null"}]}}},schema39={type:"string",description:"Which error it\
 is. The page shows invalid_api_key; the others are after OpenAI's.",enum:["invalid_api_key","invalid_value","missing_required_parameter","i\
nvalid_json","insufficient_permissions","model_not_found","not_found","method_not_allowed","payload_too_large","unsupported_media_type","rat\
e_limit_exceeded","internal_error","service_unavailable"],"x-values":{invalid_value:{"x-level":"assumed","x-why":"The code that OpenAI has f\
or a wrong value."},missing_required_parameter:{"x-level":"assumed","x-why":"The code that OpenAI has for a missing parameter."},invalid_json:{
"x-level":"assumed","x-why":"A body that is no JSON needs a code."},insufficient_permissions:{"x-level":"assumed","x-why":"The page lists pe\
rmissions and no error for their absence."},model_not_found:{"x-level":"assumed","x-why":"The code that OpenAI has for an unknown model."},not_found:{
"x-level":"assumed","x-why":"An unknown task or file needs a code."},method_not_allowed:{"x-level":"assumed","x-why":"A wrong method needs a\
 code."},payload_too_large:{"x-level":"assumed","x-why":"A large body needs a code."},unsupported_media_type:{"x-level":"assumed","x-why":"A\
 body of another type needs a code."},rate_limit_exceeded:{"x-level":"assumed","x-why":"The page gives the type of this error and no code."},
internal_error:{"x-level":"assumed","x-why":"The page gives the type of this error and no code."},service_unavailable:{"x-level":"assumed","\
x-why":"An outage needs a code."}}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate28.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.message===void 0&&(missing0="message")||
data.type===void 0&&(missing0="type")||data.param===void 0&&(missing0="param")||data.code===void 0&&(missing0="code"))return validate28.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.message!==
void 0){let _errs1=errors;if(typeof data.message!="string")return validate28.errors=[{instancePath:instancePath+"/message",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.
type,_errs3=errors;if(typeof data1!="string")return validate28.errors=[{instancePath:instancePath+"/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(data1!=="invalid_request_error")return validate28.errors=[{instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"invalid_request_error"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.param!==void 0){let data2=data.param,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate28.errors=[{instancePath:instancePath+
"/param",keyword:"type",params:{type:schema38.properties.param.type},message:"must be string,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.code!==void 0){let data3=data.code,_errs7=errors,_errs8=errors,valid1=!1,passing0=null,_errs9=errors;if(typeof data3!="str\
ing"){let err0={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!(data3==="invalid_api_key"||data3==="invalid_value"||data3==="missing_required_parameter"||data3==="invalid_\
json"||data3==="insufficient_permissions"||data3==="model_not_found"||data3==="not_found"||data3==="method_not_allowed"||data3==="payload_to\
o_large"||data3==="unsupported_media_type"||data3==="rate_limit_exceeded"||data3==="internal_error"||data3==="service_unavailable")){let err1={
instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues:schema39.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs9===errors;_valid0&&(valid1=!0,passing0=0);let _errs12=errors;if(data3!==
null){let err2={instancePath:instancePath+"/code",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}var _valid0=_errs12===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),
valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err3={instancePath:instancePath+"/code",keyword:"o\
neOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++,validate28.errors=vErrors,!1}var valid0=_errs7===errors}else var valid0=!0}}}else return validate28.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate28.errors=vErrors,errors===0}validate28.evaluated={props:{message:!0,
type:!0,param:!0,code:!0},dynamicProps:!1,dynamicItems:!1};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate27.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;data.error!==void 0&&(validate28(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"\
error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length))}else return validate27.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===0}validate27.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate27(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length),validate26.errors=vErrors,errors===0}validate26.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_2=validate31;var schema42={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"authentication_error"},param:{type:[
"string","null"]},code:{type:"string",const:"invalid_api_key"}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate32.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===void 0&&(missing1=
"param")||data0.code===void 0&&(missing1="code"))return validate32.errors=[{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate32.
errors=[{instancePath:instancePath+"/error/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs4===
errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!="string")return validate32.
errors=[{instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="authenticat\
ion_error")return validate32.errors=[{instancePath:instancePath+"/error/type",keyword:"const",params:{allowedValue:"authentication_error"},message:"\
must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.param,_errs8=errors;
if(typeof data3!="string"&&data3!==null)return validate32.errors=[{instancePath:instancePath+"/error/param",keyword:"type",params:{type:schema42.
properties.param.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.
code,_errs10=errors;if(typeof data4!="string")return validate32.errors=[{instancePath:instancePath+"/error/code",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(data4!=="invalid_api_key")return validate32.errors=[{instancePath:instancePath+"/error/code",keyword:"\
const",params:{allowedValue:"invalid_api_key"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else
return validate32.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate32.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate32.errors=vErrors,errors===0}validate32.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate32(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length),validate31.errors=vErrors,errors===0}validate31.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_3=validate34;var schema45={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"permission_error"},param:{type:["s\
tring","null"]},code:{type:"string",const:"insufficient_permissions"}}};function validate35(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
error===void 0&&(missing0="error"))return validate35.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"mus\
t have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="objec\
t"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===
void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate35.errors=[{instancePath:instancePath+"/error",keyword:"re\
quired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;
if(typeof data0.message!="string")return validate35.errors=[{instancePath:instancePath+"/error/message",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;
if(typeof data2!="string")return validate35.errors=[{instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(data2!=="permission_error")return validate35.errors=[{instancePath:instancePath+"/error/type",keyword:"const",params:{
allowedValue:"permission_error"},message:"must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.
param!==void 0){let data3=data0.param,_errs8=errors;if(typeof data3!="string"&&data3!==null)return validate35.errors=[{instancePath:instancePath+
"/error/param",keyword:"type",params:{type:schema45.properties.param.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else
var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.code,_errs10=errors;if(typeof data4!="string")return validate35.errors=[{instancePath:instancePath+
"/error/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data4!=="insufficient_permissions")return validate35.errors=
[{instancePath:instancePath+"/error/code",keyword:"const",params:{allowedValue:"insufficient_permissions"},message:"must be equal to constan\
t"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else return validate35.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return validate35.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return validate35.errors=vErrors,errors===0}validate35.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate34(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate34.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate35(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length),
validate34.errors=vErrors,errors===0}validate34.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_4=validate37;var schema48={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"rate_limit_error"},param:{type:["s\
tring","null"]},code:{type:"string",const:"rate_limit_exceeded"}}};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===void 0&&(missing1=
"param")||data0.code===void 0&&(missing1="code"))return validate38.errors=[{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate38.
errors=[{instancePath:instancePath+"/error/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs4===
errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!="string")return validate38.
errors=[{instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="rate_limit_\
error")return validate38.errors=[{instancePath:instancePath+"/error/type",keyword:"const",params:{allowedValue:"rate_limit_error"},message:"\
must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.param,_errs8=errors;
if(typeof data3!="string"&&data3!==null)return validate38.errors=[{instancePath:instancePath+"/error/param",keyword:"type",params:{type:schema48.
properties.param.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.
code,_errs10=errors;if(typeof data4!="string")return validate38.errors=[{instancePath:instancePath+"/error/code",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(data4!=="rate_limit_exceeded")return validate38.errors=[{instancePath:instancePath+"/error/code",keyword:"\
const",params:{allowedValue:"rate_limit_exceeded"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else
return validate38.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate38.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,errors===0}validate38.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate38(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length),validate37.errors=vErrors,errors===0}validate37.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_5=validate40;var schema51={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"server_error"},param:{type:["strin\
g","null"]},code:{type:"string",const:"internal_error"}}};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate41.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===void 0&&(missing1=
"param")||data0.code===void 0&&(missing1="code"))return validate41.errors=[{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate41.
errors=[{instancePath:instancePath+"/error/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs4===
errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!="string")return validate41.
errors=[{instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="server_erro\
r")return validate41.errors=[{instancePath:instancePath+"/error/type",keyword:"const",params:{allowedValue:"server_error"},message:"must be \
equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.param,_errs8=errors;
if(typeof data3!="string"&&data3!==null)return validate41.errors=[{instancePath:instancePath+"/error/param",keyword:"type",params:{type:schema51.
properties.param.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.
code,_errs10=errors;if(typeof data4!="string")return validate41.errors=[{instancePath:instancePath+"/error/code",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(data4!=="internal_error")return validate41.errors=[{instancePath:instancePath+"/error/code",keyword:"\
const",params:{allowedValue:"internal_error"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else
return validate41.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate41.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate41.errors=vErrors,errors===0}validate41.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate40.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate41(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length),validate40.errors=vErrors,errors===0}validate40.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_6=validate43;var schema54={type:"object",required:["message","type","param","code"],properties:{message:{type:"string",description:"What went wrong, for \
a person."},type:{$ref:"#/components/schemas/ErrorType"},param:{type:["string","null"],description:"The offending parameter.",examples:["mes\
sages[0].role"]},code:{oneOf:[{$ref:"#/components/schemas/ErrorCode"},{type:"null"}]}}},schema55={type:"string",description:"Which kind of e\
rror it is.",enum:["invalid_request_error","authentication_error","rate_limit_error","server_error","permission_error"],"x-values":{permission_error:{
"x-level":"assumed","x-why":"The page lists permissions and no error for their absence."}}};function validate45(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.message===void 0&&(missing0="message")||data.type===void 0&&(missing0="type")||data.param===void 0&&(missing0="param")||
data.code===void 0&&(missing0="code"))return validate45.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.message!==void 0){let _errs1=errors;if(typeof data.message!="string")return validate45.
errors=[{instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!="string")return validate45.errors=[{instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="invalid_request_error"||data1==="authentication_er\
ror"||data1==="rate_limit_error"||data1==="server_error"||data1==="permission_error"))return validate45.errors=[{instancePath:instancePath+"\
/type",keyword:"enum",params:{allowedValues:schema55.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.param!==void 0){let data2=data.param,_errs6=errors;if(typeof data2!="string"&&data2!==null)return validate45.
errors=[{instancePath:instancePath+"/param",keyword:"type",params:{type:schema54.properties.param.type},message:"must be string,null"}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let data3=data.code,_errs8=errors,_errs9=errors,valid2=!1,passing0=null,_errs10=errors;
if(typeof data3!="string"){let err0={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data3==="invalid_api_key"||data3==="invalid_value"||data3==="missing_required_parameter"||
data3==="invalid_json"||data3==="insufficient_permissions"||data3==="model_not_found"||data3==="not_found"||data3==="method_not_allowed"||data3===
"payload_too_large"||data3==="unsupported_media_type"||data3==="rate_limit_exceeded"||data3==="internal_error"||data3==="service_unavailable")){
let err1={instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues:schema39.enum},message:"must be equal to one of the allowed\
 values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs10===errors;_valid0&&(valid2=!0,passing0=0);let _errs13=errors;
if(data3!==null){let err2={instancePath:instancePath+"/code",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs13===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=
1),valid2)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err3={instancePath:instancePath+"/code",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++,validate45.errors=vErrors,!1}var valid0=_errs8===errors}else var valid0=!0}}}else return validate45.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate45.errors=vErrors,errors===0}validate45.evaluated={props:{message:!0,
type:!0,param:!0,code:!0},dynamicProps:!1,dynamicItems:!1};function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate44.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;data.error!==void 0&&(validate45(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"\
error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length))}else return validate44.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,errors===0}validate44.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate44(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length),validate43.errors=vErrors,errors===0}validate43.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_7=validate48;function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate49.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===
void 0&&(missing0="created")||data.owned_by===void 0&&(missing0="owned_by"))return validate49.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!=
"string")return validate49.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate49.
errors=[{instancePath:instancePath+"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="model")return validate49.
errors=[{instancePath:instancePath+"/object",keyword:"const",params:{allowedValue:"model"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)))return validate49.errors=[{instancePath:instancePath+"/created",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate49.errors=[{instancePath:instancePath+
"/created",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.owned_by!==void 0){let _errs8=errors;if(typeof data.owned_by!="string")return validate49.errors=[{instancePath:instancePath+"/owned_\
by",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate49.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate49.errors=vErrors,errors===0}validate49.
evaluated={props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};function validate48(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate49(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length),validate48.errors=vErrors,
errors===0}validate48.evaluated={props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};var response_8=validate51;var schema62={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"invalid_request_error"},param:{type:[
"string","null"]},code:{$ref:"#/components/schemas/NotFoundCode"}}},schema63={type:"string",enum:["model_not_found","not_found"],"x-level":"\
assumed","x-why":"OpenAI tells an unknown model so; what else is unknown needs a code too."};function validate53(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.message===void 0&&(missing0="message")||data.type===void 0&&(missing0="type")||data.param===void 0&&(missing0="param")||
data.code===void 0&&(missing0="code"))return validate53.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.message!==void 0){let _errs1=errors;if(typeof data.message!="string")return validate53.
errors=[{instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!="string")return validate53.errors=[{instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="invalid_request_error")return validate53.errors=[{instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"invalid_request_error"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.param!==void 0){let data2=data.param,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate53.
errors=[{instancePath:instancePath+"/param",keyword:"type",params:{type:schema62.properties.param.type},message:"must be string,null"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let data3=data.code,_errs7=errors;if(typeof data3!="string")return validate53.errors=
[{instancePath:instancePath+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="model_not_found"||data3===
"not_found"))return validate53.errors=[{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues:schema63.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate53.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{message:!0,
type:!0,param:!0,code:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate52.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;data.error!==void 0&&(validate53(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"\
error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else return validate52.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate52(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length),validate51.errors=vErrors,errors===0}validate51.evaluated={props:{
error:!0},dynamicProps:!1,dynamicItems:!1};var response_9=validate56;var schema67={type:"string",description:"read - models and account; write - create tasks, generate content; delete - delete tasks and files.",
enum:["read","write","delete"],"x-clauses":["novastack.permissions.enum"]};function validate58(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.name===void 0&&(missing0="name")||data.permissions===void 0&&(missing0="permissions"))return validate58.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate58.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.
name!="string")return validate58.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.permissions!==void 0){let data2=data.permissions,_errs5=errors;if(errors===
_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(typeof data3!=
"string")return validate58.errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;if(!(data3==="read"||data3==="write"||data3==="delete"))return validate58.errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"\
enum",params:{allowedValues:schema67.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else
return validate58.errors=[{instancePath:instancePath+"/permissions",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===
errors}else var valid0=!0}}else return validate58.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate58.errors=vErrors,errors===0}validate58.evaluated={props:{id:!0,name:!0,permissions:!0},dynamicProps:!1,dynamicItems:!1};function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.key===void 0&&
(missing0="key"))return validate57.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required pr\
operty '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate57.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==
void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate57.errors=[{instancePath:instancePath+"/object",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="account")return validate57.errors=[{instancePath:instancePath+"/objec\
t",keyword:"const",params:{allowedValue:"account"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.key!==void 0){let _errs5=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}else return validate57.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.
errors=vErrors,errors===0}validate57.evaluated={props:{id:!0,object:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function validate56(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate57(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length),validate56.errors=
vErrors,errors===0}validate56.evaluated={props:{id:!0,object:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var response_10=validate61;var pattern4=new RegExp("^chatcmpl-","u");var schema75={type:"string",enum:["stop","length","tool_calls","content_filter"],"x-level":"assumed","x-why":"The page's sample shows stop; \
OpenAI's clients know the others."},schema72={type:"object","x-level":"assumed","x-why":"OpenAI's clients expect what the vendor's sample le\
aves out.",required:["role","content"],properties:{role:{type:"string",const:"assistant"},content:{type:["string","null"]},refusal:{type:["s\
tring","null"]},reasoning_content:{type:"string",description:"Where a scripted reply has a reasoning."},tool_calls:{type:"array",items:{$ref:"\
#/components/schemas/ChatToolCall"}}}};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.type===void 0&&(missing0="type")||data.function===void 0&&
(missing0="function"))return validate65.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have requir\
ed property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate65.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==
void 0){let data1=data.type,_errs3=errors;if(typeof data1!="string")return validate65.errors=[{instancePath:instancePath+"/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(data1!=="function")return validate65.errors=[{instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data2=data.function,_errs5=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
let missing1;if(data2.name===void 0&&(missing1="name")||data2.arguments===void 0&&(missing1="arguments"))return validate65.errors=[{instancePath:instancePath+
"/function",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data2.name!==void 0){
let _errs8=errors;if(typeof data2.name!="string")return validate65.errors=[{instancePath:instancePath+"/function/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data2.arguments!==void 0){let _errs10=errors;
if(typeof data2.arguments!="string")return validate65.errors=[{instancePath:instancePath+"/function/arguments",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid2=_errs10===errors}else var valid2=!0}else return validate65.errors=[{instancePath:instancePath+
"/function",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate65.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate65.errors=vErrors,errors===0}validate65.
evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
role===void 0&&(missing0="role")||data.content===void 0&&(missing0="content"))return validate64.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.role!==void 0){let data0=data.role,_errs1=errors;
if(typeof data0!="string")return validate64.errors=[{instancePath:instancePath+"/role",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(data0!=="assistant")return validate64.errors=[{instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"ass\
istant"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.content!==void 0){let data1=data.
content,_errs3=errors;if(typeof data1!="string"&&data1!==null)return validate64.errors=[{instancePath:instancePath+"/content",keyword:"type",
params:{type:schema72.properties.content.type},message:"must be string,null"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
refusal!==void 0){let data2=data.refusal,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate64.errors=[{instancePath:instancePath+
"/refusal",keyword:"type",params:{type:schema72.properties.refusal.type},message:"must be string,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.reasoning_content!==void 0){let _errs7=errors;if(typeof data.reasoning_content!="string")return validate64.errors=[{instancePath:instancePath+
"/reasoning_content",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)
if(data.tool_calls!==void 0){let data4=data.tool_calls,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate65(data4[i0],{instancePath:instancePath+"/tool_calls/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs11===
errors;if(!valid1)break}}else return validate64.errors=[{instancePath:instancePath+"/tool_calls",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}else return validate64.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{role:!0,content:!0,refusal:!0,
reasoning_content:!0,tool_calls:!0},dynamicProps:!1,dynamicItems:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
index===void 0&&(missing0="index")||data.message===void 0&&(missing0="message")||data.finish_reason===void 0&&(missing0="finish_reason"))return validate63.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
index!==void 0){let data0=data.index,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate63.errors=[{instancePath:instancePath+
"/index",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))
return validate63.errors=[{instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;validate64(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.logprobs!==void 0){let _errs4=errors;
if(data.logprobs!==null)return validate63.errors=[{instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"null"},message:"must b\
e null"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.finish_reason!==void 0){let data3=data.finish_reason,_errs6=errors;
if(typeof data3!="string")return validate63.errors=[{instancePath:instancePath+"/finish_reason",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data3==="stop"||data3==="length"||data3==="tool_calls"||data3==="content_filter"))return validate63.errors=[{instancePath:instancePath+
"/finish_reason",keyword:"enum",params:{allowedValues:schema75.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs6===
errors}else var valid0=!0}}}else return validate63.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate63.errors=vErrors,errors===0}validate63.evaluated={props:{index:!0,message:!0,logprobs:!0,finish_reason:!0},dynamicProps:!1,dynamicItems:!1};
function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===
void 0&&(missing0="created")||data.model===void 0&&(missing0="model")||data.choices===void 0&&(missing0="choices")||data.usage===void 0&&(missing0=
"usage"))return validate62.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+
missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern4.test(data0))
return validate62.errors=[{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern:"^chatcmpl-"},message:'must match pattern "^cha\
tcmpl-"'}],!1}else return validate62.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="s\
tring")return validate62.errors=[{instancePath:instancePath+"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!==
"chat.completion")return validate62.errors=[{instancePath:instancePath+"/object",keyword:"const",params:{allowedValue:"chat.completion"},message:"\
must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,
_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate62.errors=[{instancePath:instancePath+"/created",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate62.
errors=[{instancePath:instancePath+"/created",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs8=errors;if(typeof data.model!="string")return validate62.errors=[{instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
choices!==void 0){let data4=data.choices,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<
len0;i0++){let _errs12=errors;validate63(data4[i0],{instancePath:instancePath+"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid2=_errs12===errors;
if(!valid2)break}}else return validate62.errors=[{instancePath:instancePath+"/choices",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.usage!==void 0){let data6=data.usage,_errs13=errors;if(errors===
errors)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.prompt_tokens===void 0&&(missing1="prompt_tokens")||data6.
completion_tokens===void 0&&(missing1="completion_tokens")||data6.total_tokens===void 0&&(missing1="total_tokens"))return validate62.errors=
[{instancePath:instancePath+"/usage",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"\
'"}],!1;if(data6.prompt_tokens!==void 0){let data7=data6.prompt_tokens,_errs16=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)))
return validate62.errors=[{instancePath:instancePath+"/usage/prompt_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs16&&typeof data7=="number"&&(data7<0||isNaN(data7)))return validate62.errors=[{instancePath:instancePath+"/usage/prompt_\
tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid4=_errs16===errors}else var valid4=!0;if(valid4){
if(data6.completion_tokens!==void 0){let data8=data6.completion_tokens,_errs18=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)))
return validate62.errors=[{instancePath:instancePath+"/usage/completion_tokens",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(errors===_errs18&&typeof data8=="number"&&(data8<0||isNaN(data8)))return validate62.errors=[{instancePath:instancePath+"/usage/\
completion_tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid4=_errs18===errors}else var valid4=!0;
if(valid4)if(data6.total_tokens!==void 0){let data9=data6.total_tokens,_errs20=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))
return validate62.errors=[{instancePath:instancePath+"/usage/total_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs20&&typeof data9=="number"&&(data9<0||isNaN(data9)))return validate62.errors=[{instancePath:instancePath+"/usage/total_t\
okens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid4=_errs20===errors}else var valid4=!0}}else return validate62.
errors=[{instancePath:instancePath+"/usage",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs13===errors}else
var valid0=!0}}}}}else return validate62.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate62.
errors=vErrors,errors===0}validate62.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};
function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate62(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length),validate61.errors=vErrors,errors===0}validate61.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,
dynamicItems:!1};var response_11=validate70;var schema81={type:"object","x-level":"companion","x-source":"novastack-examples",properties:{role:{type:"string",const:"assistant"},content:{
type:["string","null"]},refusal:{type:["string","null"]},reasoning_content:{type:"string",description:"Where a scripted reply has a reasonin\
g."},tool_calls:{type:"array",items:{$ref:"#/components/schemas/ChatDeltaToolCall"}}}};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.index===void 0&&(missing0="index"))return validate74.errors=[{instancePath,keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.index!==void 0){let data0=data.index,
_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate74.errors=[{instancePath:instancePath+"/index",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate74.
errors=[{instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let _errs3=errors;if(typeof data.id!="string")return validate74.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.type!==
void 0){let data2=data.type,_errs5=errors;if(typeof data2!="string")return validate74.errors=[{instancePath:instancePath+"/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(data2!=="function")return validate74.errors=[{instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data3=data.function,_errs7=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
if(data3.name!==void 0){let _errs10=errors;if(typeof data3.name!="string")return validate74.errors=[{instancePath:instancePath+"/function/na\
me",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data3.arguments!==
void 0){let _errs12=errors;if(typeof data3.arguments!="string")return validate74.errors=[{instancePath:instancePath+"/function/arguments",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs12===errors}else var valid2=!0}else return validate74.errors=[{instancePath:instancePath+
"/function",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate74.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate74.errors=vErrors,errors===0}validate74.
evaluated={props:{index:!0,id:!0,type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate73(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.role!==void 0){let data0=data.role,_errs1=errors;if(typeof data0!="string")return validate73.errors=[{instancePath:instancePath+"/ro\
le",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="assistant")return validate73.errors=[{instancePath:instancePath+
"/role",keyword:"const",params:{allowedValue:"assistant"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.content!==void 0){let data1=data.content,_errs3=errors;if(typeof data1!="string"&&data1!==null)return validate73.errors=[
{instancePath:instancePath+"/content",keyword:"type",params:{type:schema81.properties.content.type},message:"must be string,null"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.refusal!==void 0){let data2=data.refusal,_errs5=errors;if(typeof data2!="string"&&data2!==null)
return validate73.errors=[{instancePath:instancePath+"/refusal",keyword:"type",params:{type:schema81.properties.refusal.type},message:"must \
be string,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.reasoning_content!==void 0){let _errs7=errors;if(typeof data.
reasoning_content!="string")return validate73.errors=[{instancePath:instancePath+"/reasoning_content",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.tool_calls!==void 0){let data4=data.tool_calls,
_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;
validate74(data4[i0],{instancePath:instancePath+"/tool_calls/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}else
return validate73.errors=[{instancePath:instancePath+"/tool_calls",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs9===
errors}else var valid0=!0}}}}else return validate73.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate73.errors=vErrors,errors===0}validate73.evaluated={props:{role:!0,content:!0,refusal:!0,reasoning_content:!0,tool_calls:!0},dynamicProps:!1,
dynamicItems:!1};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate72.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===void 0&&(missing0="index")||data.delta===void 0&&
(missing0="delta")||data.finish_reason===void 0&&(missing0="finish_reason"))return validate72.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.index!==void 0){let data0=data.index,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate72.errors=[{instancePath:instancePath+"/index",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate72.errors=
[{instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.delta!==void 0){let _errs3=errors;validate73(data.delta,{instancePath:instancePath+"/delta",parentData:data,
parentDataProperty:"delta",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.logprobs!==void 0){let _errs4=errors;if(data.logprobs!==null)return validate72.
errors=[{instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.finish_reason!==void 0){let data3=data.finish_reason,_errs6=errors,_errs7=errors,valid1=!1,passing0=null,_errs8=errors;
if(typeof data3!="string"){let err0={instancePath:instancePath+"/finish_reason",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data3==="stop"||data3==="length"||data3==="tool_calls"||data3==="content_\
filter")){let err1={instancePath:instancePath+"/finish_reason",keyword:"enum",params:{allowedValues:schema75.enum},message:"must be equal to\
 one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs8===errors;_valid0&&(valid1=!0,passing0=
0);let _errs11=errors;if(data3!==null){let err2={instancePath:instancePath+"/finish_reason",keyword:"type",params:{type:"null"},message:"mus\
t be null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs11===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,
1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err3={instancePath:instancePath+
"/finish_reason",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++,validate72.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0}}}else return validate72.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate72.errors=vErrors,errors===0}validate72.evaluated=
{props:{index:!0,delta:!0,logprobs:!0,finish_reason:!0},dynamicProps:!1,dynamicItems:!1};function validate71(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===void 0&&(missing0="created")||data.
model===void 0&&(missing0="model")||data.choices===void 0&&(missing0="choices"))return validate71.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id,_errs1=errors;if(errors===
_errs1)if(typeof data0=="string"){if(!pattern4.test(data0))return validate71.errors=[{instancePath:instancePath+"/id",keyword:"pattern",params:{
pattern:"^chatcmpl-"},message:'must match pattern "^chatcmpl-"'}],!1}else return validate71.errors=[{instancePath:instancePath+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){
let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate71.errors=[{instancePath:instancePath+"/object",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(data1!=="chat.completion.chunk")return validate71.errors=[{instancePath:instancePath+
"/object",keyword:"const",params:{allowedValue:"chat.completion.chunk"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)))return validate71.errors=[{instancePath:instancePath+"/created",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate71.errors=[{instancePath:instancePath+"/created",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
model!==void 0){let _errs8=errors;if(typeof data.model!="string")return validate71.errors=[{instancePath:instancePath+"/model",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.choices!==void 0){let data4=data.
choices,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs12=errors;
validate72(data4[i0],{instancePath:instancePath+"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid2=_errs12===errors;if(!valid2)break}}else return validate71.
errors=[{instancePath:instancePath+"/choices",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0)if(data.usage!==void 0){let data6=data.usage,_errs13=errors,_errs14=errors,valid3=!1,passing0=null,_errs15=errors;if(errors===
errors)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.prompt_tokens===void 0&&(missing1="prompt_tokens")||data6.
completion_tokens===void 0&&(missing1="completion_tokens")||data6.total_tokens===void 0&&(missing1="total_tokens")){let err0={instancePath:instancePath+
"/usage",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}else{if(data6.prompt_tokens!==void 0){let data7=data6.prompt_tokens,_errs18=errors;if(!(typeof data7=="num\
ber"&&!(data7%1)&&!isNaN(data7))){let err1={instancePath:instancePath+"/usage/prompt_tokens",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(errors===_errs18&&typeof data7=="number"&&(data7<0||isNaN(data7))){
let err2={instancePath:instancePath+"/usage/prompt_tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var valid5=_errs18===errors}else var valid5=!0;if(valid5){if(data6.completion_tokens!==void 0){
let data8=data6.completion_tokens,_errs20=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8))){let err3={instancePath:instancePath+
"/usage/completion_tokens",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(errors===_errs20&&typeof data8=="number"&&(data8<0||isNaN(data8))){let err4={instancePath:instancePath+"/usage/completion_tokens",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid5=_errs20===
errors}else var valid5=!0;if(valid5)if(data6.total_tokens!==void 0){let data9=data6.total_tokens,_errs22=errors;if(!(typeof data9=="number"&&
!(data9%1)&&!isNaN(data9))){let err5={instancePath:instancePath+"/usage/total_tokens",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs22&&typeof data9=="number"&&(data9<0||isNaN(data9))){
let err6={instancePath:instancePath+"/usage/total_tokens",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}var valid5=_errs22===errors}else var valid5=!0}}}else{let err7={instancePath:instancePath+"/\
usage",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===
errors;if(_valid0){valid3=!0,passing0=0;var props0={};props0.prompt_tokens=!0,props0.completion_tokens=!0,props0.total_tokens=!0}let _errs24=errors;
if(data6!==null){let err8={instancePath:instancePath+"/usage",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}var _valid0=_errs24===errors;if(_valid0&&valid3?(valid3=!1,passing0=[passing0,1]):_valid0&&(valid3=!0,passing0=
1),valid3)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null);else{let err9={instancePath:instancePath+"/usage",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++,validate71.errors=vErrors,!1}var valid0=_errs13===errors}else var valid0=!0}}}}}else return validate71.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{
id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};function validate70(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate71(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length),validate70.errors=vErrors,
errors===0}validate70.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var response_12=validate79;var schema87={type:"object","x-level":"assumed","x-why":"OpenAI's lists have this form.",required:["object","data","first_id","last_id","has\
_more"],properties:{object:{type:"string",const:"list"},data:{type:"array",items:{$ref:"#/components/schemas/Task"}},first_id:{type:["string",
"null"]},last_id:{type:["string","null"]},has_more:{type:"boolean"}}},schema88={type:"object","x-level":"assumed","x-why":"The page does not\
 describe tasks.",required:["id","object","created_at","status","model","input","output","metadata"],properties:{id:{type:"string",examples:[
"task_a1b2c3d4"]},object:{type:"string",const:"task"},created_at:{$ref:"#/components/schemas/UnixTime"},status:{$ref:"#/components/schemas/T\
askStatus"},model:{type:"string"},input:{type:"string"},output:{type:["string","null"],description:"Null until the task is completed."},metadata:{
type:"object",additionalProperties:{type:"string"}}}},schema90={type:"string",enum:["queued","running","completed"],"x-level":"assumed","x-w\
hy":"The page does not describe tasks."};function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate81.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===
void 0&&(missing0="object")||data.created_at===void 0&&(missing0="created_at")||data.status===void 0&&(missing0="status")||data.model===void 0&&
(missing0="model")||data.input===void 0&&(missing0="input")||data.output===void 0&&(missing0="output")||data.metadata===void 0&&(missing0="m\
etadata"))return validate81.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate81.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==
void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate81.errors=[{instancePath:instancePath+"/object",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="task")return validate81.errors=[{instancePath:instancePath+"/object",
keyword:"const",params:{allowedValue:"task"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data2=data.created_at,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate81.
errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate81.errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.status,
_errs8=errors;if(typeof data3!="string")return validate81.errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(data3==="queued"||data3==="running"||data3==="completed"))return validate81.errors=[{instancePath:instancePath+
"/status",keyword:"enum",params:{allowedValues:schema90.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs11=errors;if(typeof data.model!="string")return validate81.errors=[{instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
input!==void 0){let _errs13=errors;if(typeof data.input!="string")return validate81.errors=[{instancePath:instancePath+"/input",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let data6=data.
output,_errs15=errors;if(typeof data6!="string"&&data6!==null)return validate81.errors=[{instancePath:instancePath+"/output",keyword:"type",
params:{type:schema88.properties.output.type},message:"must be string,null"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.
metadata!==void 0){let data7=data.metadata,_errs17=errors;if(errors===_errs17)if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key0 in data7){
let _errs20=errors;if(typeof data7[key0]!="string")return validate81.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;if(!valid3)break}else return validate81.
errors=[{instancePath:instancePath+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs17===errors}else
var valid0=!0}}}}}}}else return validate81.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate81.
errors=vErrors,errors===0}validate81.evaluated={props:{id:!0,object:!0,created_at:!0,status:!0,model:!0,input:!0,output:!0,metadata:!0},dynamicProps:!1,
dynamicItems:!1};function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&
(missing0="data")||data.first_id===void 0&&(missing0="first_id")||data.last_id===void 0&&(missing0="last_id")||data.has_more===void 0&&(missing0=
"has_more"))return validate80.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required propert\
y '"+missing0+"'"}],!1;if(data.object!==void 0){let data0=data.object,_errs1=errors;if(typeof data0!="string")return validate80.errors=[{instancePath:instancePath+
"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="list")return validate80.errors=[{instancePath:instancePath+
"/object",keyword:"const",params:{allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.data!==void 0){let data1=data.data,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate81(data1[i0],{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid1=_errs5===
errors;if(!valid1)break}}else return validate80.errors=[{instancePath:instancePath+"/data",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.first_id!==void 0){let data3=data.first_id,_errs6=errors;if(typeof data3!=
"string"&&data3!==null)return validate80.errors=[{instancePath:instancePath+"/first_id",keyword:"type",params:{type:schema87.properties.first_id.
type},message:"must be string,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.last_id!==void 0){let data4=data.last_id,
_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate80.errors=[{instancePath:instancePath+"/last_id",keyword:"type",params:{
type:schema87.properties.last_id.type},message:"must be string,null"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.has_more!==
void 0){let _errs10=errors;if(typeof data.has_more!="boolean")return validate80.errors=[{instancePath:instancePath+"/has_more",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate80.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate80.errors=vErrors,errors===0}validate80.evaluated={props:{
object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};function validate79(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate80(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length),validate79.errors=vErrors,
errors===0}validate79.evaluated={props:{object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};var response_13=validate84;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate85.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created_at===
void 0&&(missing0="created_at")||data.status===void 0&&(missing0="status")||data.model===void 0&&(missing0="model")||data.input===void 0&&(missing0=
"input")||data.output===void 0&&(missing0="output")||data.metadata===void 0&&(missing0="metadata"))return validate85.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate85.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!=
"string")return validate85.errors=[{instancePath:instancePath+"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(data1!=="task")return validate85.errors=[{instancePath:instancePath+"/object",keyword:"const",params:{allowedValue:"task"},message:"must \
be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data2=data.created_at,_errs5=errors,
_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate85.errors=[{instancePath:instancePath+"/created_at",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate85.
errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.status,_errs8=errors;if(typeof data3!="string")return validate85.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="queued"||data3===
"running"||data3==="completed"))return validate85.errors=[{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues:schema90.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){
let _errs11=errors;if(typeof data.model!="string")return validate85.errors=[{instancePath:instancePath+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){let _errs13=errors;
if(typeof data.input!="string")return validate85.errors=[{instancePath:instancePath+"/input",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let data6=data.output,_errs15=errors;
if(typeof data6!="string"&&data6!==null)return validate85.errors=[{instancePath:instancePath+"/output",keyword:"type",params:{type:schema88.
properties.output.type},message:"must be string,null"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){
let data7=data.metadata,_errs17=errors;if(errors===_errs17)if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key0 in data7){let _errs20=errors;
if(typeof data7[key0]!="string")return validate85.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;if(!valid3)break}else return validate85.errors=
[{instancePath:instancePath+"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs17===errors}else
var valid0=!0}}}}}}}else return validate85.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate85.
errors=vErrors,errors===0}validate85.evaluated={props:{id:!0,object:!0,created_at:!0,status:!0,model:!0,input:!0,output:!0,metadata:!0},dynamicProps:!1,
dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate84.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate85(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.
concat(validate85.errors),errors=vErrors.length),validate84.errors=vErrors,errors===0}validate84.evaluated={props:{id:!0,object:!0,created_at:!0,
status:!0,model:!0,input:!0,output:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};var response_14=validate87;var schema96={type:"object","x-level":"assumed","x-why":"OpenAI answers a deletion in this form.",required:["id","object","deleted"],properties:{
id:{type:"string"},object:{type:"string",enum:["task","file"]},deleted:{type:"boolean",const:!0}}};function validate87(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.deleted===void 0&&(missing0="delet\
ed"))return validate87.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.id!==void 0){let _errs2=errors;if(typeof data.id!="string")return validate87.errors=[{instancePath:instancePath+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.object!==void 0){
let data1=data.object,_errs4=errors;if(typeof data1!="string")return validate87.errors=[{instancePath:instancePath+"/object",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(data1==="task"||data1==="file"))return validate87.errors=[{instancePath:instancePath+
"/object",keyword:"enum",params:{allowedValues:schema96.properties.object.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs4===
errors}else var valid1=!0;if(valid1)if(data.deleted!==void 0){let data2=data.deleted,_errs6=errors;if(typeof data2!="boolean")return validate87.
errors=[{instancePath:instancePath+"/deleted",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(data2!==!0)return validate87.
errors=[{instancePath:instancePath+"/deleted",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate87.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate87.errors=vErrors,errors===0}validate87.evaluated={props:{id:!0,object:!0,deleted:!0},dynamicProps:!1,dynamicItems:!1};var response_15=validate88;var schema98={type:"object","x-level":"assumed","x-why":"OpenAI's lists have this form.",required:["object","data","first_id","last_id","has\
_more"],properties:{object:{type:"string",const:"list"},data:{type:"array",items:{$ref:"#/components/schemas/File"}},first_id:{type:["string",
"null"]},last_id:{type:["string","null"]},has_more:{type:"boolean"}}};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.bytes===void 0&&
(missing0="bytes")||data.created_at===void 0&&(missing0="created_at")||data.filename===void 0&&(missing0="filename")||data.purpose===void 0&&
(missing0="purpose")||data.status===void 0&&(missing0="status"))return validate90.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate90.
errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate90.errors=[{instancePath:instancePath+
"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="file")return validate90.errors=[{instancePath:instancePath+
"/object",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.bytes!==void 0){let data2=data.bytes,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate90.
errors=[{instancePath:instancePath+"/bytes",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate90.errors=[{instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data3=data.created_at,
_errs7=errors,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate90.errors=[{instancePath:instancePath+"/c\
reated_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate90.errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.filename!==void 0){let _errs10=errors;if(typeof data.filename!=
"string")return validate90.errors=[{instancePath:instancePath+"/filename",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs12=errors;if(typeof data.purpose!="string")return validate90.
errors=[{instancePath:instancePath+"/purpose",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data6=data.status,_errs14=errors;if(typeof data6!="string")return validate90.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data6!=="processed")return validate90.errors=[{instancePath:instancePath+
"/status",keyword:"const",params:{allowedValue:"processed"},message:"must be equal to constant"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else
return validate90.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate90.errors=vErrors,
errors===0}validate90.evaluated={props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,status:!0},dynamicProps:!1,dynamicItems:!1};
function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data")||data.first_id===
void 0&&(missing0="first_id")||data.last_id===void 0&&(missing0="last_id")||data.has_more===void 0&&(missing0="has_more"))return validate89.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
object!==void 0){let data0=data.object,_errs1=errors;if(typeof data0!="string")return validate89.errors=[{instancePath:instancePath+"/object",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="list")return validate89.errors=[{instancePath:instancePath+"\
/object",keyword:"const",params:{allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.data!==void 0){let data1=data.data,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate90(data1[i0],{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length);var valid1=_errs5===
errors;if(!valid1)break}}else return validate89.errors=[{instancePath:instancePath+"/data",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.first_id!==void 0){let data3=data.first_id,_errs6=errors;if(typeof data3!=
"string"&&data3!==null)return validate89.errors=[{instancePath:instancePath+"/first_id",keyword:"type",params:{type:schema98.properties.first_id.
type},message:"must be string,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.last_id!==void 0){let data4=data.last_id,
_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate89.errors=[{instancePath:instancePath+"/last_id",keyword:"type",params:{
type:schema98.properties.last_id.type},message:"must be string,null"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.has_more!==
void 0){let _errs10=errors;if(typeof data.has_more!="boolean")return validate89.errors=[{instancePath:instancePath+"/has_more",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate89.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate89.errors=vErrors,errors===0}validate89.evaluated={props:{
object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};function validate88(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate88.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate89(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length),validate88.errors=vErrors,
errors===0}validate88.evaluated={props:{object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};var response_16=validate93;function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.bytes===void 0&&
(missing0="bytes")||data.created_at===void 0&&(missing0="created_at")||data.filename===void 0&&(missing0="filename")||data.purpose===void 0&&
(missing0="purpose")||data.status===void 0&&(missing0="status"))return validate94.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate94.
errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate94.errors=[{instancePath:instancePath+
"/object",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="file")return validate94.errors=[{instancePath:instancePath+
"/object",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.bytes!==void 0){let data2=data.bytes,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate94.
errors=[{instancePath:instancePath+"/bytes",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs5&&typeof data2==
"number"&&(data2<0||isNaN(data2)))return validate94.errors=[{instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data3=data.created_at,
_errs7=errors,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate94.errors=[{instancePath:instancePath+"/c\
reated_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate94.errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.filename!==void 0){let _errs10=errors;if(typeof data.filename!=
"string")return validate94.errors=[{instancePath:instancePath+"/filename",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs12=errors;if(typeof data.purpose!="string")return validate94.
errors=[{instancePath:instancePath+"/purpose",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data6=data.status,_errs14=errors;if(typeof data6!="string")return validate94.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data6!=="processed")return validate94.errors=[{instancePath:instancePath+
"/status",keyword:"const",params:{allowedValue:"processed"},message:"must be equal to constant"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else
return validate94.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate94.errors=vErrors,
errors===0}validate94.evaluated={props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,status:!0},dynamicProps:!1,dynamicItems:!1};
function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate94(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=
vErrors.length),validate93.errors=vErrors,errors===0}validate93.evaluated={props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,
status:!0},dynamicProps:!1,dynamicItems:!1};var response_17=validate96;function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?
(validate96.errors=[{instancePath,keyword:"type",params:{type:"string"},message:"must be string"}],!1):(validate96.errors=vErrors,errors===0)}
validate96.evaluated={dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports},validators={listModels:{200:{"application/json":all.response_0},400:{"application/json":all.response_1},401:{"ap\
plication/json":all.response_2},403:{"application/json":all.response_3},429:{"application/json":all.response_4},500:{"application/json":all.
response_5},default:{"application/json":all.response_6}},getModel:{200:{"application/json":all.response_7},400:{"application/json":all.response_1},
401:{"application/json":all.response_2},403:{"application/json":all.response_3},404:{"application/json":all.response_8},429:{"application/js\
on":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},getAccount:{200:{"application/json":all.
response_9},400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},429:{"ap\
plication/json":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},createChatCompletion:{200:{
"application/json":all.response_10,"text/event-stream":all.response_11},400:{"application/json":all.response_1},401:{"application/json":all.
response_2},403:{"application/json":all.response_3},404:{"application/json":all.response_8},429:{"application/json":all.response_4},500:{"ap\
plication/json":all.response_5},default:{"application/json":all.response_6}},listTasks:{200:{"application/json":all.response_12},400:{"appli\
cation/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},429:{"application/json":all.response_4},
500:{"application/json":all.response_5},default:{"application/json":all.response_6}},createTask:{200:{"application/json":all.response_13},400:{
"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},404:{"application/json":all.
response_8},429:{"application/json":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},getTask:{
200:{"application/json":all.response_13},400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/j\
son":all.response_3},404:{"application/json":all.response_8},429:{"application/json":all.response_4},500:{"application/json":all.response_5},
default:{"application/json":all.response_6}},deleteTask:{200:{"application/json":all.response_14},400:{"application/json":all.response_1},401:{
"application/json":all.response_2},403:{"application/json":all.response_3},404:{"application/json":all.response_8},429:{"application/json":all.
response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},listFiles:{200:{"application/json":all.response_15},
400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},429:{"application/js\
on":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},uploadFile:{200:{"application/json":all.
response_16},400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},429:{"a\
pplication/json":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}},getFile:{200:{"applica\
tion/json":all.response_16},400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},
404:{"application/json":all.response_8},429:{"application/json":all.response_4},500:{"application/json":all.response_5},default:{"applicatio\
n/json":all.response_6}},deleteFile:{200:{"application/json":all.response_14},400:{"application/json":all.response_1},401:{"application/json":all.
response_2},403:{"application/json":all.response_3},404:{"application/json":all.response_8},429:{"application/json":all.response_4},500:{"ap\
plication/json":all.response_5},default:{"application/json":all.response_6}},getFileContent:{200:{"application/octet-stream":all.response_17},
400:{"application/json":all.response_1},401:{"application/json":all.response_2},403:{"application/json":all.response_3},404:{"application/js\
on":all.response_8},429:{"application/json":all.response_4},500:{"application/json":all.response_5},default:{"application/json":all.response_6}}};export{validators};
