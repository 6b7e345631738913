// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var part_0_exports={};__export(part_0_exports,{response_0:()=>response_0,response_1:()=>response_1,response_10:()=>response_10,response_11:()=>response_11,
response_12:()=>response_12,response_13:()=>response_13,response_14:()=>response_14,response_15:()=>response_15,response_16:()=>response_16,
response_17:()=>response_17,response_2:()=>response_2,response_3:()=>response_3,response_4:()=>response_4,response_5:()=>response_5,response_6:()=>response_6,
response_7:()=>response_7,response_8:()=>response_8,response_9:()=>response_9});var response_0=validate20;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===
void 0&&(missing0="created")||data.owned_by===void 0&&(missing0="owned_by"))return validate23.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate23.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.
object,_errs3=errors;if(typeof data1!="string")return validate23.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/objec\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="model")return validate23.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"model"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)))return validate23.errors=[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate23.
errors=[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.owned_by!==void 0){let _errs8=errors;if(typeof data.
owned_by!="string")return validate23.errors=[{instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate23.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.evaluated=
{props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data"))return validate22.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.object!==void 0){let data0=data.
object,_errs1=errors;if(typeof data0!="string")return validate22.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/objec\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="list")return validate22.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"list"},message:"must be equal to constant"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.data!==void 0){let data1=data.data,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;
let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate23(data1[i0],{instancePath:instancePath+"/data/"+i0,parentData:data1,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.
length);var valid1=_errs5===errors;if(!valid1)break}}else return validate22.errors=[{instancePath:instancePath+"/data",schemaPath:"#/propert\
ies/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.
has_more!==void 0){let _errs6=errors;if(typeof data.has_more!="boolean")return validate22.errors=[{instancePath:instancePath+"/has_more",schemaPath:"\
#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else
return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate22.
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
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.message!==void 0){let _errs1=errors;if(typeof data.message!="string")return validate28.errors=[{instancePath:instancePath+"\
/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!="string")return validate28.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="invalid_request_\
error")return validate28.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
invalid_request_error"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.param!==void 0){
let data2=data.param,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate28.errors=[{instancePath:instancePath+"/param",schemaPath:"\
#/properties/param/type",keyword:"type",params:{type:schema38.properties.param.type},message:"must be string,null"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let data3=data.code,_errs7=errors,_errs8=errors,valid1=!1,passing0=null,_errs9=errors;
if(typeof data3!="string"){let err0={instancePath:instancePath+"/code",schemaPath:"#/components/schemas/ErrorCode/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data3==="invalid_api_key"||data3==="\
invalid_value"||data3==="missing_required_parameter"||data3==="invalid_json"||data3==="insufficient_permissions"||data3==="model_not_found"||
data3==="not_found"||data3==="method_not_allowed"||data3==="payload_too_large"||data3==="unsupported_media_type"||data3==="rate_limit_exceed\
ed"||data3==="internal_error"||data3==="service_unavailable")){let err1={instancePath:instancePath+"/code",schemaPath:"#/components/schemas/\
ErrorCode/enum",keyword:"enum",params:{allowedValues:schema39.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var _valid0=_errs9===errors;_valid0&&(valid1=!0,passing0=0);let _errs12=errors;if(data3!==null){let err2={
instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs12===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=
!0,passing0=1),valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err3={instancePath:instancePath+"/c\
ode",schemaPath:"#/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};
return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate28.errors=vErrors,!1}var valid0=_errs7===errors}else var valid0=!0}}}else
return validate28.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate28.
errors=vErrors,errors===0}validate28.evaluated={props:{message:!0,type:!0,param:!0,code:!0},dynamicProps:!1,dynamicItems:!1};function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error"))return validate27.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;data.error!==void 0&&
(validate28(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length))}else return validate27.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===0}validate27.evaluated={
props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate26.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate27(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length),validate26.errors=vErrors,errors===0}validate26.evaluated={props:{error:!0},
dynamicProps:!1,dynamicItems:!1};var response_2=validate31;var schema42={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"authentication_error"},param:{type:[
"string","null"]},code:{type:"string",const:"invalid_api_key"}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate32.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="ob\
ject"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===
void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate32.errors=[{instancePath:instancePath+"/error",schemaPath:"\
#/components/schemas/AuthenticationDetail/required",keyword:"required",params:{missingProperty:missing1},message:"must have required propert\
y '"+missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate32.errors=[{instancePath:instancePath+
"/error/message",schemaPath:"#/components/schemas/AuthenticationDetail/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!=
"string")return validate32.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/components/schemas/AuthenticationDetail/properties\
/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="authentication_error")return validate32.errors=[
{instancePath:instancePath+"/error/type",schemaPath:"#/components/schemas/AuthenticationDetail/properties/type/const",keyword:"const",params:{
allowedValue:"authentication_error"},message:"must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.
param!==void 0){let data3=data0.param,_errs8=errors;if(typeof data3!="string"&&data3!==null)return validate32.errors=[{instancePath:instancePath+
"/error/param",schemaPath:"#/components/schemas/AuthenticationDetail/properties/param/type",keyword:"type",params:{type:schema42.properties.
param.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.
code,_errs10=errors;if(typeof data4!="string")return validate32.errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/components/sc\
hemas/AuthenticationDetail/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data4!=="invalid_api\
_key")return validate32.errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/AuthenticationDetail/properties/co\
de/const",keyword:"const",params:{allowedValue:"invalid_api_key"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else
return validate32.errors=[{instancePath:instancePath+"/error",schemaPath:"#/components/schemas/AuthenticationDetail/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1}}else return validate32.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate32.errors=vErrors,errors===0}validate32.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};
function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate32(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=
vErrors.length),validate31.errors=vErrors,errors===0}validate31.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_3=validate34;var schema45={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"permission_error"},param:{type:["s\
tring","null"]},code:{type:"string",const:"insufficient_permissions"}}};function validate35(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
error===void 0&&(missing0="error"))return validate35.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.
param===void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate35.errors=[{instancePath:instancePath+"/error",schemaPath:"\
#/components/schemas/PermissionDetail/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+
missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate35.errors=[{instancePath:instancePath+
"/error/message",schemaPath:"#/components/schemas/PermissionDetail/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!=
"string")return validate35.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/components/schemas/PermissionDetail/properties/typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="permission_error")return validate35.errors=[{instancePath:instancePath+
"/error/type",schemaPath:"#/components/schemas/PermissionDetail/properties/type/const",keyword:"const",params:{allowedValue:"permission_erro\
r"},message:"must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.
param,_errs8=errors;if(typeof data3!="string"&&data3!==null)return validate35.errors=[{instancePath:instancePath+"/error/param",schemaPath:"\
#/components/schemas/PermissionDetail/properties/param/type",keyword:"type",params:{type:schema45.properties.param.type},message:"must be st\
ring,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.code,_errs10=errors;if(typeof data4!=
"string")return validate35.errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/PermissionDetail/properties/cod\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data4!=="insufficient_permissions")return validate35.errors=[
{instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/PermissionDetail/properties/code/const",keyword:"const",params:{allowedValue:"\
insufficient_permissions"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else return validate35.
errors=[{instancePath:instancePath+"/error",schemaPath:"#/components/schemas/PermissionDetail/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1}}else return validate35.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return validate35.errors=vErrors,errors===0}validate35.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate34(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate34.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate35(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length),
validate34.errors=vErrors,errors===0}validate34.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_4=validate37;var schema48={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"rate_limit_error"},param:{type:["s\
tring","null"]},code:{type:"string",const:"rate_limit_exceeded"}}};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate38.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="ob\
ject"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===
void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate38.errors=[{instancePath:instancePath+"/error",schemaPath:"\
#/components/schemas/RateLimitDetail/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+
missing1+"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate38.errors=[{instancePath:instancePath+
"/error/message",schemaPath:"#/components/schemas/RateLimitDetail/properties/message/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!=
"string")return validate38.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/components/schemas/RateLimitDetail/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="rate_limit_error")return validate38.errors=[{instancePath:instancePath+
"/error/type",schemaPath:"#/components/schemas/RateLimitDetail/properties/type/const",keyword:"const",params:{allowedValue:"rate_limit_error"},
message:"must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.param,
_errs8=errors;if(typeof data3!="string"&&data3!==null)return validate38.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/comp\
onents/schemas/RateLimitDetail/properties/param/type",keyword:"type",params:{type:schema48.properties.param.type},message:"must be string,nu\
ll"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.code,_errs10=errors;if(typeof data4!=
"string")return validate38.errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/RateLimitDetail/properties/code\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data4!=="rate_limit_exceeded")return validate38.errors=[{instancePath:instancePath+
"/error/code",schemaPath:"#/components/schemas/RateLimitDetail/properties/code/const",keyword:"const",params:{allowedValue:"rate_limit_excee\
ded"},message:"must be equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else return validate38.errors=[{instancePath:instancePath+
"/error",schemaPath:"#/components/schemas/RateLimitDetail/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate38.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,
errors===0}validate38.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate37(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate38(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length),validate37.errors=vErrors,errors===0}validate37.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_5=validate40;var schema51={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"server_error"},param:{type:["strin\
g","null"]},code:{type:"string",const:"internal_error"}}};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&
(missing0="error"))return validate41.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let data0=data.error;if(errors===errors)if(data0&&typeof data0=="ob\
ject"&&!Array.isArray(data0)){let missing1;if(data0.message===void 0&&(missing1="message")||data0.type===void 0&&(missing1="type")||data0.param===
void 0&&(missing1="param")||data0.code===void 0&&(missing1="code"))return validate41.errors=[{instancePath:instancePath+"/error",schemaPath:"\
#/components/schemas/ServerDetail/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}],!1;if(data0.message!==void 0){let _errs4=errors;if(typeof data0.message!="string")return validate41.errors=[{instancePath:instancePath+
"/error/message",schemaPath:"#/components/schemas/ServerDetail/properties/message/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid2=_errs4===errors}else var valid2=!0;if(valid2){if(data0.type!==void 0){let data2=data0.type,_errs6=errors;if(typeof data2!=
"string")return validate41.errors=[{instancePath:instancePath+"/error/type",schemaPath:"#/components/schemas/ServerDetail/properties/type/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data2!=="server_error")return validate41.errors=[{instancePath:instancePath+
"/error/type",schemaPath:"#/components/schemas/ServerDetail/properties/type/const",keyword:"const",params:{allowedValue:"server_error"},message:"\
must be equal to constant"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){if(data0.param!==void 0){let data3=data0.param,_errs8=errors;
if(typeof data3!="string"&&data3!==null)return validate41.errors=[{instancePath:instancePath+"/error/param",schemaPath:"#/components/schemas\
/ServerDetail/properties/param/type",keyword:"type",params:{type:schema51.properties.param.type},message:"must be string,null"}],!1;var valid2=_errs8===
errors}else var valid2=!0;if(valid2)if(data0.code!==void 0){let data4=data0.code,_errs10=errors;if(typeof data4!="string")return validate41.
errors=[{instancePath:instancePath+"/error/code",schemaPath:"#/components/schemas/ServerDetail/properties/code/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(data4!=="internal_error")return validate41.errors=[{instancePath:instancePath+"/error/code",
schemaPath:"#/components/schemas/ServerDetail/properties/code/const",keyword:"const",params:{allowedValue:"internal_error"},message:"must be\
 equal to constant"}],!1;var valid2=_errs10===errors}else var valid2=!0}}}else return validate41.errors=[{instancePath:instancePath+"/error",
schemaPath:"#/components/schemas/ServerDetail/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}else return validate41.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate41.errors=vErrors,
errors===0}validate41.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate40.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate41(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length),validate40.errors=vErrors,errors===0}validate40.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_6=validate43;var schema54={type:"object",required:["message","type","param","code"],properties:{message:{type:"string",description:"What went wrong, for \
a person."},type:{$ref:"#/components/schemas/ErrorType"},param:{type:["string","null"],description:"The offending parameter.",examples:["mes\
sages[0].role"]},code:{oneOf:[{$ref:"#/components/schemas/ErrorCode"},{type:"null"}]}}},schema55={type:"string",description:"Which kind of e\
rror it is.",enum:["invalid_request_error","authentication_error","rate_limit_error","server_error","permission_error"],"x-values":{permission_error:{
"x-level":"assumed","x-why":"The page lists permissions and no error for their absence."}}};function validate45(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.message===void 0&&(missing0="message")||data.type===void 0&&(missing0="type")||data.param===void 0&&(missing0="param")||
data.code===void 0&&(missing0="code"))return validate45.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.message!==void 0){let _errs1=errors;if(typeof data.message!="string")return validate45.
errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!=
"string")return validate45.errors=[{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ErrorType/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data1==="invalid_request_error"||data1==="authentication_error"||data1==="rate_limit_error"||
data1==="server_error"||data1==="permission_error"))return validate45.errors=[{instancePath:instancePath+"/type",schemaPath:"#/components/sc\
hemas/ErrorType/enum",keyword:"enum",params:{allowedValues:schema55.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.param!==void 0){let data2=data.param,_errs6=errors;if(typeof data2!="string"&&data2!==null)return validate45.
errors=[{instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:schema54.properties.param.type},
message:"must be string,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let data3=data.code,_errs8=errors,
_errs9=errors,valid2=!1,passing0=null,_errs10=errors;if(typeof data3!="string"){let err0={instancePath:instancePath+"/code",schemaPath:"#/co\
mponents/schemas/ErrorCode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data3==="invalid_api_key"||data3==="invalid_value"||data3==="missing_required_parameter"||data3==="invalid_json"||data3===
"insufficient_permissions"||data3==="model_not_found"||data3==="not_found"||data3==="method_not_allowed"||data3==="payload_too_large"||data3===
"unsupported_media_type"||data3==="rate_limit_exceeded"||data3==="internal_error"||data3==="service_unavailable")){let err1={instancePath:instancePath+
"/code",schemaPath:"#/components/schemas/ErrorCode/enum",keyword:"enum",params:{allowedValues:schema39.enum},message:"must be equal to one o\
f the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs10===errors;_valid0&&(valid2=!0,passing0=0);
let _errs13=errors;if(data3!==null){let err2={instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs13===errors;if(_valid0&&valid2?
(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=1),valid2)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=
null);else{let err3={instancePath:instancePath+"/code",schemaPath:"#/properties/code/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate45.errors=vErrors,
!1}var valid0=_errs8===errors}else var valid0=!0}}}else return validate45.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate45.errors=vErrors,errors===0}validate45.evaluated={props:{message:!0,type:!0,param:!0,
code:!0},dynamicProps:!1,dynamicItems:!1};function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error"))return validate44.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;data.error!==void 0&&(validate45(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length))}else return validate44.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,
errors===0}validate44.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate44(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length),validate43.errors=vErrors,errors===0}validate43.
evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_7=validate48;function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate49.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created===
void 0&&(missing0="created")||data.owned_by===void 0&&(missing0="owned_by"))return validate49.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate49.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.
object,_errs3=errors;if(typeof data1!="string")return validate49.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/objec\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="model")return validate49.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"model"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)))return validate49.errors=[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate49.
errors=[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.owned_by!==void 0){let _errs8=errors;if(typeof data.
owned_by!="string")return validate49.errors=[{instancePath:instancePath+"/owned_by",schemaPath:"#/properties/owned_by/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate49.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate49.errors=vErrors,errors===0}validate49.evaluated=
{props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};function validate48(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate49(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length),validate48.errors=vErrors,errors===0}validate48.
evaluated={props:{id:!0,object:!0,created:!0,owned_by:!0},dynamicProps:!1,dynamicItems:!1};var response_8=validate51;var schema62={type:"object","x-level":"assumed","x-why":"The page's sample shows these fields in one error, and its table the types of four.",
required:["message","type","param","code"],properties:{message:{type:"string"},type:{type:"string",const:"invalid_request_error"},param:{type:[
"string","null"]},code:{$ref:"#/components/schemas/NotFoundCode"}}},schema63={type:"string",enum:["model_not_found","not_found"],"x-level":"\
assumed","x-why":"OpenAI tells an unknown model so; what else is unknown needs a code too."};function validate53(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.message===void 0&&(missing0="message")||data.type===void 0&&(missing0="type")||data.param===void 0&&(missing0="param")||
data.code===void 0&&(missing0="code"))return validate53.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.message!==void 0){let _errs1=errors;if(typeof data.message!="string")return validate53.
errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!=
"string")return validate53.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(data1!=="invalid_request_error")return validate53.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"invalid_request_error"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.param!==void 0){let data2=data.param,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate53.
errors=[{instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type:schema62.properties.param.type},
message:"must be string,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let data3=data.code,_errs7=errors;
if(typeof data3!="string")return validate53.errors=[{instancePath:instancePath+"/code",schemaPath:"#/components/schemas/NotFoundCode/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="model_not_found"||data3==="not_found"))return validate53.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/components/schemas/NotFoundCode/enum",keyword:"enum",params:{allowedValues:schema63.enum},message:"must be equal to on\
e of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate53.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{
message:!0,type:!0,param:!0,code:!0},dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
error===void 0&&(missing0="error"))return validate52.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;data.error!==void 0&&(validate53(data.error,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length))}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};function validate51(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate52(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length),
validate51.errors=vErrors,errors===0}validate51.evaluated={props:{error:!0},dynamicProps:!1,dynamicItems:!1};var response_9=validate56;var schema66={type:"string",description:"read - models and account; write - create tasks, generate content; delete - delete tasks and files.",
enum:["read","write","delete"],"x-clauses":["novastack.permissions.enum"]};function validate57(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.key===void 0&&(missing0="key"))return validate57.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate57.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate57.errors=[{instancePath:instancePath+"/object",
schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="account")return validate57.
errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"account"},message:"\
must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.key!==void 0){let data2=data.key,_errs5=errors;
if(errors===_errs5)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.id===void 0&&(missing1="id")||data2.name===
void 0&&(missing1="name")||data2.permissions===void 0&&(missing1="permissions"))return validate57.errors=[{instancePath:instancePath+"/key",
schemaPath:"#/properties/key/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+
"'"}],!1;if(data2.id!==void 0){let _errs7=errors;if(typeof data2.id!="string")return validate57.errors=[{instancePath:instancePath+"/key/id",
schemaPath:"#/properties/key/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs7===errors}else
var valid1=!0;if(valid1){if(data2.name!==void 0){let _errs9=errors;if(typeof data2.name!="string")return validate57.errors=[{instancePath:instancePath+
"/key/name",schemaPath:"#/properties/key/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===
errors}else var valid1=!0;if(valid1)if(data2.permissions!==void 0){let data5=data2.permissions,_errs11=errors;if(errors===_errs11)if(Array.isArray(
data5)){var valid2=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs13=errors;if(typeof data6!="string")return validate57.
errors=[{instancePath:instancePath+"/key/permissions/"+i0,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(!(data6==="read"||data6==="write"||data6==="delete"))return validate57.errors=[{instancePath:instancePath+
"/key/permissions/"+i0,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues:schema66.enum},message:"must b\
e equal to one of the allowed values"}],!1;var valid2=_errs13===errors;if(!valid2)break}}else return validate57.errors=[{instancePath:instancePath+
"/key/permissions",schemaPath:"#/properties/key/properties/permissions/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid1=_errs11===errors}else var valid1=!0}}else return validate57.errors=[{instancePath:instancePath+"/key",schemaPath:"#/properties\
/key/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate57.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,
errors===0}validate57.evaluated={props:{id:!0,object:!0,key:!0},dynamicProps:!1,dynamicItems:!1};function validate56(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate57(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length),validate56.errors=vErrors,
errors===0}validate56.evaluated={props:{id:!0,object:!0,key:!0},dynamicProps:!1,dynamicItems:!1};var response_10=validate59;var schema68={type:"object","x-facts":["start/sample json"],"x-level":"assumed","x-why":"OpenAI's clients expect what the vendor's sample le\
aves out.",required:["id","object","created","model","choices","usage"],properties:{id:{type:"string",pattern:"^chatcmpl-"},object:{type:"st\
ring",const:"chat.completion"},created:{$ref:"#/components/schemas/UnixTime"},model:{type:"string"},choices:{type:"array",items:{type:"objec\
t",required:["index","message","finish_reason"],properties:{index:{type:"integer",minimum:0},message:{type:"object",required:["role","conten\
t"],properties:{role:{type:"string",const:"assistant"},content:{type:["string","null"]},refusal:{type:["string","null"]},reasoning_content:{
type:"string",description:"Where a scripted reply has a reasoning."},tool_calls:{type:"array",items:{$ref:"#/components/schemas/ChatToolCall"}}}},
logprobs:{type:"null"},finish_reason:{$ref:"#/components/schemas/ChatFinishReason"}}}},usage:{$ref:"#/components/schemas/ChatUsage"}}};var schema71={type:"string",enum:["stop","length","tool_calls","content_filter"],"x-level":"assumed","x-why":"The page's sample shows stop; \
OpenAI's clients know the others."};var pattern4=new RegExp("^chatcmpl-","u");function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===
void 0&&(missing0="object")||data.created===void 0&&(missing0="created")||data.model===void 0&&(missing0="model")||data.choices===void 0&&(missing0=
"choices")||data.usage===void 0&&(missing0="usage"))return validate60.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id,_errs1=errors;if(errors===
_errs1)if(typeof data0=="string"){if(!pattern4.test(data0))return validate60.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properti\
es/id/pattern",keyword:"pattern",params:{pattern:"^chatcmpl-"},message:'must match pattern "^chatcmpl-"'}],!1}else return validate60.errors=
[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate60.
errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;if(data1!=="chat.completion")return validate60.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",
keyword:"const",params:{allowedValue:"chat.completion"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.created!==void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate60.errors=[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate60.errors=[{instancePath:instancePath+
"/created",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs8=errors;if(typeof data.model!="string")return validate60.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.choices!==void 0){let data4=data.choices,_errs10=errors;if(errors===
_errs10)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs12=errors;if(errors===
_errs12)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.index===void 0&&(missing1="index")||data5.message===void 0&&
(missing1="message")||data5.finish_reason===void 0&&(missing1="finish_reason"))return validate60.errors=[{instancePath:instancePath+"/choice\
s/"+i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty:missing1},message:"must have required pro\
perty '"+missing1+"'"}],!1;if(data5.index!==void 0){let data6=data5.index,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))
return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data6=="number"&&(data6<0||isNaN(data6)))return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/index",schemaPath:"#/properties/choices/items/properties/index/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid3=_errs14===errors}else var valid3=!0;if(valid3){if(data5.message!==void 0){
let data7=data5.message,_errs16=errors;if(errors===_errs16)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;if(data7.role===
void 0&&(missing2="role")||data7.content===void 0&&(missing2="content"))return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+
"/message",schemaPath:"#/properties/choices/items/properties/message/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"}],!1;if(data7.role!==void 0){let data8=data7.role,_errs18=errors;if(typeof data8!="string")return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data8!=="assistant")return validate60.errors=[{instancePath:instancePath+
"/choices/"+i0+"/message/role",schemaPath:"#/properties/choices/items/properties/message/properties/role/const",keyword:"const",params:{allowedValue:"\
assistant"},message:"must be equal to constant"}],!1;var valid4=_errs18===errors}else var valid4=!0;if(valid4){if(data7.content!==void 0){let data9=data7.
content,_errs20=errors;if(typeof data9!="string"&&data9!==null)return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message\
/content",schemaPath:"#/properties/choices/items/properties/message/properties/content/type",keyword:"type",params:{type:schema68.properties.
choices.items.properties.message.properties.content.type},message:"must be string,null"}],!1;var valid4=_errs20===errors}else var valid4=!0;
if(valid4){if(data7.refusal!==void 0){let data10=data7.refusal,_errs22=errors;if(typeof data10!="string"&&data10!==null)return validate60.errors=
[{instancePath:instancePath+"/choices/"+i0+"/message/refusal",schemaPath:"#/properties/choices/items/properties/message/properties/refusal/t\
ype",keyword:"type",params:{type:schema68.properties.choices.items.properties.message.properties.refusal.type},message:"must be string,null"}],
!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4){if(data7.reasoning_content!==void 0){let _errs24=errors;if(typeof data7.reasoning_content!=
"string")return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/reasoning_content",schemaPath:"#/properties/choices/i\
tems/properties/message/properties/reasoning_content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs24===
errors}else var valid4=!0;if(valid4)if(data7.tool_calls!==void 0){let data12=data7.tool_calls,_errs26=errors;if(errors===_errs26)if(Array.isArray(
data12)){var valid5=!0;let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1],_errs28=errors;if(errors===errors)if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){let missing3;if(data13.id===void 0&&(missing3="id")||data13.type===void 0&&(missing3="type")||
data13.function===void 0&&(missing3="function"))return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1,
schemaPath:"#/components/schemas/ChatToolCall/required",keyword:"required",params:{missingProperty:missing3},message:"must have required pro\
perty '"+missing3+"'"}],!1;if(data13.id!==void 0){let _errs31=errors;if(typeof data13.id!="string")return validate60.errors=[{instancePath:instancePath+
"/choices/"+i0+"/message/tool_calls/"+i1+"/id",schemaPath:"#/components/schemas/ChatToolCall/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid7=_errs31===errors}else var valid7=!0;if(valid7){if(data13.type!==void 0){let data15=data13.
type,_errs33=errors;if(typeof data15!="string")return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1+
"/type",schemaPath:"#/components/schemas/ChatToolCall/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(data15!=="function")return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1+"/type",schemaPath:"\
#/components/schemas/ChatToolCall/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],
!1;var valid7=_errs33===errors}else var valid7=!0;if(valid7)if(data13.function!==void 0){let data16=data13.function,_errs35=errors;if(errors===
_errs35)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing4;if(data16.name===void 0&&(missing4="name")||data16.arguments===
void 0&&(missing4="arguments"))return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1+"/function",schemaPath:"\
#/components/schemas/ChatToolCall/properties/function/required",keyword:"required",params:{missingProperty:missing4},message:"must have requ\
ired property '"+missing4+"'"}],!1;if(data16.name!==void 0){let _errs37=errors;if(typeof data16.name!="string")return validate60.errors=[{instancePath:instancePath+
"/choices/"+i0+"/message/tool_calls/"+i1+"/function/name",schemaPath:"#/components/schemas/ChatToolCall/properties/function/properties/name/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs37===errors}else var valid8=!0;if(valid8)if(data16.
arguments!==void 0){let _errs39=errors;if(typeof data16.arguments!="string")return validate60.errors=[{instancePath:instancePath+"/choices/"+
i0+"/message/tool_calls/"+i1+"/function/arguments",schemaPath:"#/components/schemas/ChatToolCall/properties/function/properties/arguments/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid8=_errs39===errors}else var valid8=!0}else return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1+"/function",schemaPath:"#/components/schemas/ChatToolCall/proper\
ties/function/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid7=_errs35===errors}else var valid7=!0}}else
return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls/"+i1,schemaPath:"#/components/schemas/ChatToolCall/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid5=_errs28===errors;if(!valid5)break}}else return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message/tool_calls",schemaPath:"#/properties/choices/items/properties/message/properties\
/tool_calls/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid4=_errs26===errors}else var valid4=!0}}}}else return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/message",schemaPath:"#/properties/choices/items/properties/message/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data5.logprobs!==void 0){let _errs41=errors;
if(data5.logprobs!==null)return validate60.errors=[{instancePath:instancePath+"/choices/"+i0+"/logprobs",schemaPath:"#/properties/choices/it\
ems/properties/logprobs/type",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid3=_errs41===errors}else var valid3=!0;
if(valid3)if(data5.finish_reason!==void 0){let data20=data5.finish_reason,_errs43=errors;if(typeof data20!="string")return validate60.errors=
[{instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/components/schemas/ChatFinishReason/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data20==="stop"||data20==="length"||data20==="tool_calls"||data20==="content_filter"))return validate60.
errors=[{instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/components/schemas/ChatFinishReason/enum",keyword:"enum",params:{
allowedValues:schema71.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs43===errors}else var valid3=!0}}}else
return validate60.errors=[{instancePath:instancePath+"/choices/"+i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid2=_errs12===errors;if(!valid2)break}}else return validate60.errors=[{instancePath:instancePath+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0)if(data.usage!==void 0){let data21=data.usage,_errs46=errors;if(errors===errors)if(data21&&typeof data21=="object"&&
!Array.isArray(data21)){let missing5;if(data21.prompt_tokens===void 0&&(missing5="prompt_tokens")||data21.completion_tokens===void 0&&(missing5=
"completion_tokens")||data21.total_tokens===void 0&&(missing5="total_tokens"))return validate60.errors=[{instancePath:instancePath+"/usage",
schemaPath:"#/components/schemas/ChatUsage/required",keyword:"required",params:{missingProperty:missing5},message:"must have required proper\
ty '"+missing5+"'"}],!1;if(data21.prompt_tokens!==void 0){let data22=data21.prompt_tokens,_errs49=errors;if(!(typeof data22=="number"&&!(data22%
1)&&!isNaN(data22)))return validate60.errors=[{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/components/schemas/ChatUsage/p\
roperties/prompt_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs49&&typeof data22=="num\
ber"&&(data22<0||isNaN(data22)))return validate60.errors=[{instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/components/schemas\
/ChatUsage/properties/prompt_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid11=_errs49===
errors}else var valid11=!0;if(valid11){if(data21.completion_tokens!==void 0){let data23=data21.completion_tokens,_errs51=errors;if(!(typeof data23==
"number"&&!(data23%1)&&!isNaN(data23)))return validate60.errors=[{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"#/compone\
nts/schemas/ChatUsage/properties/completion_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs51&&
typeof data23=="number"&&(data23<0||isNaN(data23)))return validate60.errors=[{instancePath:instancePath+"/usage/completion_tokens",schemaPath:"\
#/components/schemas/ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var valid11=_errs51===errors}else var valid11=!0;if(valid11)if(data21.total_tokens!==void 0){let data24=data21.total_tokens,_errs53=errors;
if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)))return validate60.errors=[{instancePath:instancePath+"/usage/total_tokens",schemaPath:"\
#/components/schemas/ChatUsage/properties/total_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs53&&typeof data24=="number"&&(data24<0||isNaN(data24)))return validate60.errors=[{instancePath:instancePath+"/usage/total_tokens",schemaPath:"\
#/components/schemas/ChatUsage/properties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var valid11=_errs53===errors}else var valid11=!0}}else return validate60.errors=[{instancePath:instancePath+"/usage",schemaPath:"#/compon\
ents/schemas/ChatUsage/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs46===errors}else var valid0=!0}}}}}else
return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate60.
errors=vErrors,errors===0}validate60.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};
function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate60(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=
vErrors.length),validate59.errors=vErrors,errors===0}validate59.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,
dynamicItems:!1};var response_11=validate62;var schema74={type:"object","x-level":"companion","x-source":"novastack-examples",description:"The data of one server-sent event.",required:[
"id","object","created","model","choices"],properties:{id:{type:"string",pattern:"^chatcmpl-"},object:{type:"string",const:"chat.completion.\
chunk"},created:{$ref:"#/components/schemas/UnixTime"},model:{type:"string"},choices:{type:"array",items:{type:"object",required:["index","d\
elta","finish_reason"],properties:{index:{type:"integer",minimum:0},delta:{type:"object",properties:{role:{type:"string",const:"assistant"},
content:{type:["string","null"]},refusal:{type:["string","null"]},reasoning_content:{type:"string",description:"Where a scripted reply has a\
 reasoning."},tool_calls:{type:"array",items:{type:"object",required:["index"],properties:{index:{type:"integer",minimum:0},id:{type:"string"},
type:{type:"string",const:"function"},function:{type:"object",properties:{name:{type:"string"},arguments:{type:"string"}}}}}}}},logprobs:{type:"\
null"},finish_reason:{oneOf:[{$ref:"#/components/schemas/ChatFinishReason"},{type:"null"}]}}}},usage:{oneOf:[{$ref:"#/components/schemas/Cha\
tUsage"},{type:"null"}]}}};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0=
"object")||data.created===void 0&&(missing0="created")||data.model===void 0&&(missing0="model")||data.choices===void 0&&(missing0="choices"))
return validate63.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have requ\
ired property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(!pattern4.
test(data0))return validate63.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^chatcmpl-"},message:'must match pattern "^chatcmpl-"'}],!1}else return validate63.errors=[{instancePath:instancePath+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate63.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="chat.complet\
ion.chunk")return validate63.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"\
chat.completion.chunk"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.created!==
void 0){let data2=data.created,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate63.errors=
[{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/UnixTime/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate63.errors=[{instancePath:instancePath+"/\
created",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs8=errors;if(typeof data.model!="string")return validate63.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.choices!==void 0){let data4=data.choices,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid2=!0;
let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs12=errors;if(errors===_errs12)if(data5&&typeof data5=="object"&&!Array.
isArray(data5)){let missing1;if(data5.index===void 0&&(missing1="index")||data5.delta===void 0&&(missing1="delta")||data5.finish_reason===void 0&&
(missing1="finish_reason"))return validate63.errors=[{instancePath:instancePath+"/choices/"+i0,schemaPath:"#/properties/choices/items/requir\
ed",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data5.index!==void 0){
let data6=data5.index,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/index",schemaPath:"#/properties/choices/items/properties/index/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(errors===_errs14&&typeof data6=="number"&&(data6<0||isNaN(data6)))return validate63.errors=[{instancePath:instancePath+"/\
choices/"+i0+"/index",schemaPath:"#/properties/choices/items/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid3=_errs14===errors}else var valid3=!0;if(valid3){if(data5.delta!==void 0){let data7=data5.delta,_errs16=errors;if(errors===
_errs16)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.role!==void 0){let data8=data7.role,_errs18=errors;if(typeof data8!=
"string")return validate63.errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/role",schemaPath:"#/properties/choices/items/properties\
/delta/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data8!=="assistant")return validate63.errors=
[{instancePath:instancePath+"/choices/"+i0+"/delta/role",schemaPath:"#/properties/choices/items/properties/delta/properties/role/const",keyword:"\
const",params:{allowedValue:"assistant"},message:"must be equal to constant"}],!1;var valid4=_errs18===errors}else var valid4=!0;if(valid4){
if(data7.content!==void 0){let data9=data7.content,_errs20=errors;if(typeof data9!="string"&&data9!==null)return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/delta/content",schemaPath:"#/properties/choices/items/properties/delta/properties/content/type",keyword:"type",params:{type:schema74.
properties.choices.items.properties.delta.properties.content.type},message:"must be string,null"}],!1;var valid4=_errs20===errors}else var valid4=!0;
if(valid4){if(data7.refusal!==void 0){let data10=data7.refusal,_errs22=errors;if(typeof data10!="string"&&data10!==null)return validate63.errors=
[{instancePath:instancePath+"/choices/"+i0+"/delta/refusal",schemaPath:"#/properties/choices/items/properties/delta/properties/refusal/type",
keyword:"type",params:{type:schema74.properties.choices.items.properties.delta.properties.refusal.type},message:"must be string,null"}],!1;var valid4=_errs22===
errors}else var valid4=!0;if(valid4){if(data7.reasoning_content!==void 0){let _errs24=errors;if(typeof data7.reasoning_content!="string")return validate63.
errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/reasoning_content",schemaPath:"#/properties/choices/items/properties/delta/propert\
ies/reasoning_content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs24===errors}else var valid4=!0;
if(valid4)if(data7.tool_calls!==void 0){let data12=data7.tool_calls,_errs26=errors;if(errors===_errs26)if(Array.isArray(data12)){var valid5=!0;
let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1],_errs28=errors;if(errors===_errs28)if(data13&&typeof data13=="object"&&
!Array.isArray(data13)){let missing2;if(data13.index===void 0&&(missing2="index"))return validate63.errors=[{instancePath:instancePath+"/cho\
ices/"+i0+"/delta/tool_calls/"+i1,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/required",keyword:"req\
uired",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data13.index!==void 0){let data14=data13.
index,_errs30=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)))return validate63.errors=[{instancePath:instancePath+"/choic\
es/"+i0+"/delta/tool_calls/"+i1+"/index",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/inde\
x/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs30&&typeof data14=="number"&&(data14<0||isNaN(
data14)))return validate63.errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/tool_calls/"+i1+"/index",schemaPath:"#/properties/choic\
es/items/properties/delta/properties/tool_calls/items/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var valid6=_errs30===errors}else var valid6=!0;if(valid6){if(data13.id!==void 0){let _errs32=errors;if(typeof data13.id!=
"string")return validate63.errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/tool_calls/"+i1+"/id",schemaPath:"#/properties/choices/\
items/properties/delta/properties/tool_calls/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs32===
errors}else var valid6=!0;if(valid6){if(data13.type!==void 0){let data16=data13.type,_errs34=errors;if(typeof data16!="string")return validate63.
errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/tool_calls/"+i1+"/type",schemaPath:"#/properties/choices/items/properties/delta/pr\
operties/tool_calls/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data16!=="function")return validate63.
errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/tool_calls/"+i1+"/type",schemaPath:"#/properties/choices/items/properties/delta/pr\
operties/tool_calls/items/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid6=_errs34===
errors}else var valid6=!0;if(valid6)if(data13.function!==void 0){let data17=data13.function,_errs36=errors;if(errors===_errs36)if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){if(data17.name!==void 0){let _errs38=errors;if(typeof data17.name!="string")return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/delta/tool_calls/"+i1+"/function/name",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/\
properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid7=_errs38===errors}else
var valid7=!0;if(valid7)if(data17.arguments!==void 0){let _errs40=errors;if(typeof data17.arguments!="string")return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/delta/tool_calls/"+i1+"/function/arguments",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/i\
tems/properties/function/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid7=_errs40===
errors}else var valid7=!0}else return validate63.errors=[{instancePath:instancePath+"/choices/"+i0+"/delta/tool_calls/"+i1+"/function",schemaPath:"\
#/properties/choices/items/properties/delta/properties/tool_calls/items/properties/function/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid6=_errs36===errors}else var valid6=!0}}}else return validate63.errors=[{instancePath:instancePath+"/choices/"+
i0+"/delta/tool_calls/"+i1,schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid5=_errs28===errors;if(!valid5)break}}else return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/delta/tool_calls",schemaPath:"#/properties/choices/items/properties/delta/properties/tool_calls/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var valid4=_errs26===errors}else var valid4=!0}}}}else return validate63.errors=[{instancePath:instancePath+
"/choices/"+i0+"/delta",schemaPath:"#/properties/choices/items/properties/delta/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data5.logprobs!==void 0){let _errs42=errors;if(data5.logprobs!==null)
return validate63.errors=[{instancePath:instancePath+"/choices/"+i0+"/logprobs",schemaPath:"#/properties/choices/items/properties/logprobs/t\
ype",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid3=_errs42===errors}else var valid3=!0;if(valid3)if(data5.finish_reason!==
void 0){let data21=data5.finish_reason,_errs44=errors,_errs45=errors,valid8=!1,passing0=null,_errs46=errors;if(typeof data21!="string"){let err0={
instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/components/schemas/ChatFinishReason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data21==="stop"||data21==="length"||data21===
"tool_calls"||data21==="content_filter")){let err1={instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/components/schem\
as/ChatFinishReason/enum",keyword:"enum",params:{allowedValues:schema71.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs46===errors;_valid0&&(valid8=!0,passing0=0);let _errs49=errors;if(data21!==
null){let err2={instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/properties/choices/items/properties/finish_reason/on\
eOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs49===
errors;if(_valid0&&valid8?(valid8=!1,passing0=[passing0,1]):_valid0&&(valid8=!0,passing0=1),valid8)errors=_errs45,vErrors!==null&&(_errs45?vErrors.
length=_errs45:vErrors=null);else{let err3={instancePath:instancePath+"/choices/"+i0+"/finish_reason",schemaPath:"#/properties/choices/items\
/properties/finish_reason/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++,validate63.errors=vErrors,!1}var valid3=_errs44===errors}else var valid3=!0}}}else return validate63.
errors=[{instancePath:instancePath+"/choices/"+i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid2=_errs12===errors;if(!valid2)break}}else return validate63.errors=[{instancePath:instancePath+"/choices",schemaPath:"\
#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0)if(data.usage!==void 0){let data22=data.usage,_errs51=errors,_errs52=errors,valid10=!1,passing1=null,_errs53=errors;if(errors===errors)
if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing3;if(data22.prompt_tokens===void 0&&(missing3="prompt_tokens")||data22.
completion_tokens===void 0&&(missing3="completion_tokens")||data22.total_tokens===void 0&&(missing3="total_tokens")){let err4={instancePath:instancePath+
"/usage",schemaPath:"#/components/schemas/ChatUsage/required",keyword:"required",params:{missingProperty:missing3},message:"must have requir\
ed property '"+missing3+"'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else{if(data22.prompt_tokens!==void 0){let data23=data22.
prompt_tokens,_errs56=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23))){let err5={instancePath:instancePath+"/usage/prompt_\
tokens",schemaPath:"#/components/schemas/ChatUsage/properties/prompt_tokens/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs56&&typeof data23=="number"&&(data23<0||isNaN(data23))){let err6={
instancePath:instancePath+"/usage/prompt_tokens",schemaPath:"#/components/schemas/ChatUsage/properties/prompt_tokens/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid12=_errs56===
errors}else var valid12=!0;if(valid12){if(data22.completion_tokens!==void 0){let data24=data22.completion_tokens,_errs58=errors;if(!(typeof data24==
"number"&&!(data24%1)&&!isNaN(data24))){let err7={instancePath:instancePath+"/usage/completion_tokens",schemaPath:"#/components/schemas/Chat\
Usage/properties/completion_tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(errors===_errs58&&typeof data24=="number"&&(data24<0||isNaN(data24))){let err8={instancePath:instancePath+"/usage/com\
pletion_tokens",schemaPath:"#/components/schemas/ChatUsage/properties/completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid12=_errs58===errors}else var valid12=!0;if(valid12)
if(data22.total_tokens!==void 0){let data25=data22.total_tokens,_errs60=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25))){let err9={
instancePath:instancePath+"/usage/total_tokens",schemaPath:"#/components/schemas/ChatUsage/properties/total_tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs60&&typeof data25=="nu\
mber"&&(data25<0||isNaN(data25))){let err10={instancePath:instancePath+"/usage/total_tokens",schemaPath:"#/components/schemas/ChatUsage/prop\
erties/total_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}var valid12=_errs60===errors}else var valid12=!0}}}else{let err11={instancePath:instancePath+"/usage",schemaPath:"#/com\
ponents/schemas/ChatUsage/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}var _valid1=_errs53===errors;if(_valid1){valid10=!0,passing1=0;var props0={};props0.prompt_tokens=!0,props0.completion_tokens=
!0,props0.total_tokens=!0}let _errs62=errors;if(data22!==null){let err12={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/\
oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs62===
errors;if(_valid1&&valid10?(valid10=!1,passing1=[passing1,1]):_valid1&&(valid10=!0,passing1=1),valid10)errors=_errs52,vErrors!==null&&(_errs52?
vErrors.length=_errs52:vErrors=null);else{let err13={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/oneOf",keyword:"oneOf",
params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++,validate63.errors=vErrors,!1}var valid0=_errs51===errors}else var valid0=!0}}}}}else return validate63.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate63.errors=vErrors,errors===0}validate63.evaluated=
{props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};function validate62(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate63(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length),validate62.errors=
vErrors,errors===0}validate62.evaluated={props:{id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var response_12=validate65;var schema79={type:"object","x-level":"assumed","x-why":"OpenAI's lists have this form.",required:["object","data","first_id","last_id","has\
_more"],properties:{object:{type:"string",const:"list"},data:{type:"array",items:{$ref:"#/components/schemas/Task"}},first_id:{type:["string",
"null"]},last_id:{type:["string","null"]},has_more:{type:"boolean"}}},schema80={type:"object","x-level":"assumed","x-why":"The page does not\
 describe tasks.",required:["id","object","created_at","status","model","input","output","metadata"],properties:{id:{type:"string",examples:[
"task_a1b2c3d4"]},object:{type:"string",const:"task"},created_at:{$ref:"#/components/schemas/UnixTime"},status:{$ref:"#/components/schemas/T\
askStatus"},model:{type:"string"},input:{type:"string"},output:{type:["string","null"],description:"Null until the task is completed."},metadata:{
type:"object",additionalProperties:{type:"string"}}}},schema82={type:"string",enum:["queued","running","completed"],"x-level":"assumed","x-w\
hy":"The page does not describe tasks."};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===
void 0&&(missing0="object")||data.created_at===void 0&&(missing0="created_at")||data.status===void 0&&(missing0="status")||data.model===void 0&&
(missing0="model")||data.input===void 0&&(missing0="input")||data.output===void 0&&(missing0="output")||data.metadata===void 0&&(missing0="m\
etadata"))return validate67.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must\
 have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate67.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate67.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="task")return validate67.
errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"task"},message:"mu\
st be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data2=data.created_at,
_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate67.errors=[{instancePath:instancePath+"/c\
reated_at",schemaPath:"#/components/schemas/UnixTime/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs6&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate67.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/com\
ponents/schemas/UnixTime/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.status,_errs8=errors;if(typeof data3!="string")return validate67.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/components/schemas/TaskStatus/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3===
"queued"||data3==="running"||data3==="completed"))return validate67.errors=[{instancePath:instancePath+"/status",schemaPath:"#/components/sc\
hemas/TaskStatus/enum",keyword:"enum",params:{allowedValues:schema82.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs11=errors;if(typeof data.model!="string")return validate67.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.input!==void 0){let _errs13=errors;if(typeof data.input!="string")return validate67.errors=[{instancePath:instancePath+
"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else
var valid0=!0;if(valid0){if(data.output!==void 0){let data6=data.output,_errs15=errors;if(typeof data6!="string"&&data6!==null)return validate67.
errors=[{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:schema80.properties.output.type},
message:"must be string,null"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){let data7=data.metadata,
_errs17=errors;if(errors===_errs17)if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key0 in data7){let _errs20=errors;if(typeof data7[key0]!=
"string")return validate67.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;if(!valid3)
break}else return validate67.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}else return validate67.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated=
{props:{id:!0,object:!0,created_at:!0,status:!0,model:!0,input:!0,output:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data")||data.first_id===
void 0&&(missing0="first_id")||data.last_id===void 0&&(missing0="last_id")||data.has_more===void 0&&(missing0="has_more"))return validate66.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.object!==void 0){let data0=data.object,_errs1=errors;if(typeof data0!="string")return validate66.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="list")return validate66.
errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"list"},message:"mu\
st be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.data!==void 0){let data1=data.data,_errs3=errors;
if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate67(data1[i0],
{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.
errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else return validate66.errors=[
{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.first_id!==void 0){let data3=data.first_id,_errs6=errors;if(typeof data3!="string"&&data3!==null)
return validate66.errors=[{instancePath:instancePath+"/first_id",schemaPath:"#/properties/first_id/type",keyword:"type",params:{type:schema79.
properties.first_id.type},message:"must be string,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.last_id!==void 0){
let data4=data.last_id,_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate66.errors=[{instancePath:instancePath+"/last_id",
schemaPath:"#/properties/last_id/type",keyword:"type",params:{type:schema79.properties.last_id.type},message:"must be string,null"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.has_more!==void 0){let _errs10=errors;if(typeof data.has_more!="boolean")return validate66.errors=
[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{object:!0,data:!0,
first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate66(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length),validate65.errors=vErrors,errors===0}validate65.
evaluated={props:{object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};var response_13=validate70;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.created_at===
void 0&&(missing0="created_at")||data.status===void 0&&(missing0="status")||data.model===void 0&&(missing0="model")||data.input===void 0&&(missing0=
"input")||data.output===void 0&&(missing0="output")||data.metadata===void 0&&(missing0="metadata"))return validate71.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate71.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){
let data1=data.object,_errs3=errors;if(typeof data1!="string")return validate71.errors=[{instancePath:instancePath+"/object",schemaPath:"#/p\
roperties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="task")return validate71.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"task"},message:"must be equal to constant"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data2=data.created_at,_errs5=errors,_errs6=errors;if(!(typeof data2=="\
number"&&!(data2%1)&&!isNaN(data2)))return validate71.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Unix\
Time/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2=="number"&&(data2<0||isNaN(
data2)))return validate71.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){
let data3=data.status,_errs8=errors;if(typeof data3!="string")return validate71.errors=[{instancePath:instancePath+"/status",schemaPath:"#/c\
omponents/schemas/TaskStatus/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="queued"||data3==="runni\
ng"||data3==="completed"))return validate71.errors=[{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TaskStatus/enum",keyword:"\
enum",params:{allowedValues:schema82.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.model!==void 0){let _errs11=errors;if(typeof data.model!="string")return validate71.errors=[{instancePath:instancePath+"/\
model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.input!==void 0){let _errs13=errors;if(typeof data.input!="string")return validate71.errors=[{instancePath:instancePath+
"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===errors}else
var valid0=!0;if(valid0){if(data.output!==void 0){let data6=data.output,_errs15=errors;if(typeof data6!="string"&&data6!==null)return validate71.
errors=[{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:schema80.properties.output.type},
message:"must be string,null"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){let data7=data.metadata,
_errs17=errors;if(errors===_errs17)if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key0 in data7){let _errs20=errors;if(typeof data7[key0]!=
"string")return validate71.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs20===errors;if(!valid3)
break}else return validate71.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}else return validate71.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.evaluated=
{props:{id:!0,object:!0,created_at:!0,status:!0,model:!0,input:!0,output:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate71(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length),
validate70.errors=vErrors,errors===0}validate70.evaluated={props:{id:!0,object:!0,created_at:!0,status:!0,model:!0,input:!0,output:!0,metadata:!0},
dynamicProps:!1,dynamicItems:!1};var response_14=validate73;var schema88={type:"object","x-level":"assumed","x-why":"OpenAI answers a deletion in this form.",required:["id","object","deleted"],properties:{
id:{type:"string"},object:{type:"string",enum:["task","file"]},deleted:{type:"boolean",const:!0}}};function validate73(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.deleted===void 0&&(missing0="delet\
ed"))return validate73.errors=[{instancePath,schemaPath:"document#/components/schemas/Deleted/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs2=errors;if(typeof data.id!="string")return validate73.
errors=[{instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Deleted/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.object!==void 0){let data1=data.object,
_errs4=errors;if(typeof data1!="string")return validate73.errors=[{instancePath:instancePath+"/object",schemaPath:"document#/components/sche\
mas/Deleted/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="task"||data1==="file"))
return validate73.errors=[{instancePath:instancePath+"/object",schemaPath:"document#/components/schemas/Deleted/properties/object/enum",keyword:"\
enum",params:{allowedValues:schema88.properties.object.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs4===errors}else
var valid1=!0;if(valid1)if(data.deleted!==void 0){let data2=data.deleted,_errs6=errors;if(typeof data2!="boolean")return validate73.errors=[
{instancePath:instancePath+"/deleted",schemaPath:"document#/components/schemas/Deleted/properties/deleted/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;if(data2!==!0)return validate73.errors=[{instancePath:instancePath+"/deleted",schemaPath:"document#\
/components/schemas/Deleted/properties/deleted/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate73.errors=[{instancePath,schemaPath:"document#/components/schemas/Deleted/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate73.errors=vErrors,errors===0}validate73.evaluated={props:{id:!0,object:!0,
deleted:!0},dynamicProps:!1,dynamicItems:!1};var response_15=validate74;var schema90={type:"object","x-level":"assumed","x-why":"OpenAI's lists have this form.",required:["object","data","first_id","last_id","has\
_more"],properties:{object:{type:"string",const:"list"},data:{type:"array",items:{$ref:"#/components/schemas/File"}},first_id:{type:["string",
"null"]},last_id:{type:["string","null"]},has_more:{type:"boolean"}}};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.bytes===void 0&&
(missing0="bytes")||data.created_at===void 0&&(missing0="created_at")||data.filename===void 0&&(missing0="filename")||data.purpose===void 0&&
(missing0="purpose")||data.status===void 0&&(missing0="status"))return validate76.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.
id!="string")return validate76.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;
if(typeof data1!="string")return validate76.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(data1!=="file")return validate76.errors=[{instancePath:instancePath+"/object",schemaPath:"\
#/properties/object/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.bytes!==void 0){let data2=data.bytes,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate76.errors=[{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate76.errors=[{instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data3=data.created_at,_errs7=errors,_errs8=errors;if(!(typeof data3=="\
number"&&!(data3%1)&&!isNaN(data3)))return validate76.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Unix\
Time/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate76.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.filename!==
void 0){let _errs10=errors;if(typeof data.filename!="string")return validate76.errors=[{instancePath:instancePath+"/filename",schemaPath:"#/\
properties/filename/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.purpose!==void 0){let _errs12=errors;if(typeof data.purpose!="string")return validate76.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data6=data.status,_errs14=errors;if(typeof data6!="string")return validate76.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data6!=="processed")return validate76.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"processed"},message:"\
must be equal to constant"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else return validate76.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate76.errors=vErrors,errors===0}validate76.evaluated=
{props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate75(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.data===void 0&&(missing0="data")||data.first_id===
void 0&&(missing0="first_id")||data.last_id===void 0&&(missing0="last_id")||data.has_more===void 0&&(missing0="has_more"))return validate75.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.object!==void 0){let data0=data.object,_errs1=errors;if(typeof data0!="string")return validate75.errors=[{instancePath:instancePath+
"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="list")return validate75.
errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue:"list"},message:"mu\
st be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.data!==void 0){let data1=data.data,_errs3=errors;
if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate76(data1[i0],
{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate76.
errors:vErrors.concat(validate76.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else return validate75.errors=[
{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.first_id!==void 0){let data3=data.first_id,_errs6=errors;if(typeof data3!="string"&&data3!==null)
return validate75.errors=[{instancePath:instancePath+"/first_id",schemaPath:"#/properties/first_id/type",keyword:"type",params:{type:schema90.
properties.first_id.type},message:"must be string,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.last_id!==void 0){
let data4=data.last_id,_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate75.errors=[{instancePath:instancePath+"/last_id",
schemaPath:"#/properties/last_id/type",keyword:"type",params:{type:schema90.properties.last_id.type},message:"must be string,null"}],!1;var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.has_more!==void 0){let _errs10=errors;if(typeof data.has_more!="boolean")return validate75.errors=
[{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:{object:!0,data:!0,
first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate75(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length),validate74.errors=vErrors,errors===0}validate74.
evaluated={props:{object:!0,data:!0,first_id:!0,last_id:!0,has_more:!0},dynamicProps:!1,dynamicItems:!1};var response_16=validate79;function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.object===void 0&&(missing0="object")||data.bytes===void 0&&
(missing0="bytes")||data.created_at===void 0&&(missing0="created_at")||data.filename===void 0&&(missing0="filename")||data.purpose===void 0&&
(missing0="purpose")||data.status===void 0&&(missing0="status"))return validate80.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.
id!="string")return validate80.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let data1=data.object,_errs3=errors;
if(typeof data1!="string")return validate80.errors=[{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(data1!=="file")return validate80.errors=[{instancePath:instancePath+"/object",schemaPath:"\
#/properties/object/const",keyword:"const",params:{allowedValue:"file"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.bytes!==void 0){let data2=data.bytes,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate80.errors=[{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs5&&typeof data2=="number"&&(data2<0||isNaN(data2)))return validate80.errors=[{instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data3=data.created_at,_errs7=errors,_errs8=errors;if(!(typeof data3=="\
number"&&!(data3%1)&&!isNaN(data3)))return validate80.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Unix\
Time/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&typeof data3=="number"&&(data3<0||isNaN(
data3)))return validate80.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/UnixTime/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.filename!==
void 0){let _errs10=errors;if(typeof data.filename!="string")return validate80.errors=[{instancePath:instancePath+"/filename",schemaPath:"#/\
properties/filename/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.purpose!==void 0){let _errs12=errors;if(typeof data.purpose!="string")return validate80.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data6=data.status,_errs14=errors;if(typeof data6!="string")return validate80.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data6!=="processed")return validate80.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"processed"},message:"\
must be equal to constant"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else return validate80.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate80.errors=vErrors,errors===0}validate80.evaluated=
{props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate79(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate80(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length),
validate79.errors=vErrors,errors===0}validate79.evaluated={props:{id:!0,object:!0,bytes:!0,created_at:!0,filename:!0,purpose:!0,status:!0},dynamicProps:!1,
dynamicItems:!1};var response_17=validate82;function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"?
(validate82.errors=[{instancePath,schemaPath:"document#/paths/~1files~1{file_id}~1content/get/responses/200/content/application~1octet-strea\
m/schema/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):(validate82.errors=vErrors,errors===0)}validate82.evaluated=
{dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports},validators={listModels:{200:{"application/json":all.response_0},400:{"application/json":all.response_1},401:{"ap\
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
