// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part_0_exports={};__export(part_0_exports,{getFile_path:()=>getFile_path,getModel_path:()=>getModel_path,getTask_path:()=>getTask_path,listFiles_query:()=>listFiles_query,
listModels_query:()=>listModels_query,listTasks_query:()=>listTasks_query});var listModels_query=validate20;var func1=require_ucs2length().default;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=20);let data0=data.limit,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==="boolean"||
data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate20.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate20.errors=
[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"m\
ust be <= 100"}],!1;if(data0<1||isNaN(data0))return validate20.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==void 0){
let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||
dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate20.errors=[{instancePath:instancePath+"/after",schemaPath:"\
#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&
(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>256)return validate20.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(func1(data1)<1)return validate20.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else return validate20.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var getModel_path=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.model_id===void 0&&(missing0="model_id"))return validate21.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model_id!==
void 0){let data0=data.model_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate21.errors=[{instancePath:instancePath+
"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.model_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate21.errors=[
{instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT\
 have more than 256 characters"}],!1;if(func1(data0)<1)return validate21.errors=[{instancePath:instancePath+"/model_id",schemaPath:"#/proper\
ties/model_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate21.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate21.errors=vErrors,
errors===0}validate21.evaluated={props:{model_id:!0},dynamicProps:!1,dynamicItems:!1};var listTasks_query=validate22,schema33={type:"object",
properties:{limit:{type:"integer",minimum:1,maximum:100,default:20},after:{type:"string",minLength:1,maxLength:256},order:{type:"string",enum:[
"asc","desc"],default:"desc"}},required:[]};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=20),data.order===void 0&&(data.
order="desc");let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;
if(coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate22.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>100||
isNaN(data0))return validate22.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))return validate22.errors=[{instancePath:instancePath+"/lim\
it",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===
errors;if(valid0){if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;
if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate22.
errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>
256)return validate22.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate22.errors=[{instancePath:instancePath+"/after",schemaPath:"\
#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){let data2=data.order,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===
void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate22.errors=[{instancePath:instancePath+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.order=coerced2))}if(!(data2==="asc"||data2==="desc"))return validate22.errors=[{instancePath:instancePath+"/or\
der",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:schema33.properties.order.enum},message:"must be equal to one\
 of the allowed values"}],!1;var valid0=_errs5===errors}}}else return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:{limit:!0,after:!0,order:!0},
dynamicProps:!1,dynamicItems:!1};var getTask_path=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.task_id===void 0&&(missing0="task_id"))return validate23.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.task_id!==
void 0){let data0=data.task_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate23.errors=[{instancePath:instancePath+
"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.task_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate23.errors=[{
instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate23.errors=[{instancePath:instancePath+"/task_id",schemaPath:"#/properties\
/task_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate23.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.errors=vErrors,errors===
0}validate23.evaluated={props:{task_id:!0},dynamicProps:!1,dynamicItems:!1};var listFiles_query=validate24,schema35={type:"object",properties:{
limit:{type:"integer",minimum:1,maximum:100,default:20},after:{type:"string",minLength:1,maxLength:256},order:{type:"string",enum:["asc","de\
sc"],default:"desc"},purpose:{type:"string",maxLength:64}},required:[]};function validate24(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&
(data.limit=20),data.order===void 0&&(data.order="desc");let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0))){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==
+data0&&!(data0%1))coerced0=+data0;else return validate24.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===
_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate24.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))return validate24.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0){if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)
coerced1="";else return validate24.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1==
"string"){if(func1(data1)>256)return validate24.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate24.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}
var valid0=_errs3===errors}else var valid0=!0;if(valid0){let data2=data.order,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate24.
errors=[{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.order=coerced2))}if(!(data2==="asc"||data2==="desc"))return validate24.errors=
[{instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:schema35.properties.order.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors;if(valid0)if(data.purpose!==void 0){let data3=data.purpose,
_errs7=errors;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolea\
n")coerced3=""+data3;else if(data3===null)coerced3="";else return validate24.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/pro\
perties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&
(data.purpose=coerced3))}if(errors===_errs7&&typeof data3=="string"&&func1(data3)>64)return validate24.errors=[{instancePath:instancePath+"/\
purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===0}validate24.evaluated={props:{limit:!0,after:!0,order:!0,purpose:!0},
dynamicProps:!1,dynamicItems:!1};var getFile_path=validate25;function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file_id===void 0&&(missing0="file_id"))return validate25.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file_id!==
void 0){let data0=data.file_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate25.errors=[{instancePath:instancePath+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.file_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate25.errors=[{
instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate25.errors=[{instancePath:instancePath+"/file_id",schemaPath:"#/properties\
/file_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate25.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate25.errors=vErrors,errors===
0}validate25.evaluated={props:{file_id:!0},dynamicProps:!1,dynamicItems:!1};var part_1_exports={};__export(part_1_exports,{createChatCompletion_body:()=>createChatCompletion_body,createTask_body:()=>createTask_body,uploadFile_body:()=>uploadFile_body});
var createChatCompletion_body=validate202;var schema332={type:"object","x-level":"companion","x-source":"novastack-start",description:"OpenAI's request; a field that is not listed he\
re is accepted and has no effect, and an optional one that is null counts as absent.",required:["model","messages"],properties:{model:{type:"\
string",minLength:1,maxLength:256},messages:{type:"array",minItems:1,items:{$ref:"#/components/schemas/ChatMessage"}},stream:{type:["boolean",
"null"]},stream_options:{type:["object","null"],properties:{include_usage:{type:["boolean","null"]}}},n:{type:["integer","null"],minimum:1,maximum:16},
max_tokens:{type:["integer","null"],minimum:1},max_completion_tokens:{type:["integer","null"],minimum:1},stop:{oneOf:[{type:"string",minLength:1},
{type:"array",maxItems:4,items:{type:"string",minLength:1}},{type:"null"}]},temperature:{type:["number","null"],minimum:0,maximum:2},top_p:{
type:["number","null"],minimum:0,maximum:1},tools:{type:["array","null"],minItems:1,maxItems:128,items:{$ref:"#/components/schemas/ChatTool"}},
tool_choice:{oneOf:[{$ref:"#/components/schemas/ChatToolChoice"},{type:"null"}]},parallel_tool_calls:{type:["boolean","null"],description:"W\
hether one answer may call several tools; it may unless this is false."},functions:{description:"OpenAI's deprecated form of `tools`; refuse\
d unless null.",deprecated:!0},function_call:{description:"OpenAI's deprecated form of `tool_choice`; refused unless null.",deprecated:!0},response_format:{
oneOf:[{$ref:"#/components/schemas/ChatResponseFormat"},{type:"null"}]}}},func12=require_ucs2length().default,schema34={type:"object","x-lev\
el":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["role"],properties:{role:{type:"\
string",enum:["developer","system","user","assistant","tool"]},content:{oneOf:[{type:"string"},{type:"array",minItems:1,items:{$ref:"#/compo\
nents/schemas/ChatContentPart"}},{type:"null"}]},name:{type:["string","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/components/s\
chemas/ChatToolCall"}},tool_call_id:{type:["string","null"]}},allOf:[{if:{properties:{role:{const:"tool"}}},then:{required:["tool_call_id"],
properties:{tool_call_id:{type:"string"}}}},{if:{not:{properties:{role:{const:"assistant"}}}},then:{required:["content"],properties:{content:{
type:["string","array"],items:{$ref:"#/components/schemas/ChatContentPart"}}}}}]},schema352={type:"object","x-level":"assumed","x-why":"The \
vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["type"],properties:{type:{type:"string",enum:["text","i\
mage_url","input_audio","file","refusal"]},text:{type:["string","null"]}},if:{properties:{type:{const:"text"}}},then:{required:["text"],properties:{
text:{type:"string"}}}};function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate242.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.type===void 0&&(missing0="type")||data.function===void 0&&
(missing0="function"))return validate242.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate242.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==void 0){let data1=data.type,_errs3=errors;if(typeof data1!="strin\
g")return validate242.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(data1!=="function")return validate242.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data2=data.function,_errs5=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
let missing1;if(data2.name===void 0&&(missing1="name")||data2.arguments===void 0&&(missing1="arguments"))return validate242.errors=[{instancePath:instancePath+
"/function",schemaPath:"#/components/schemas/ChatFunctionCall/required",keyword:"required",params:{missingProperty:missing1},message:"must h\
ave required property '"+missing1+"'"}],!1;if(data2.name!==void 0){let _errs8=errors;if(typeof data2.name!="string")return validate242.errors=
[{instancePath:instancePath+"/function/name",schemaPath:"#/components/schemas/ChatFunctionCall/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data2.arguments!==void 0){let _errs10=errors;
if(typeof data2.arguments!="string")return validate242.errors=[{instancePath:instancePath+"/function/arguments",schemaPath:"#/components/sch\
emas/ChatFunctionCall/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs10===errors}else
var valid2=!0}else return validate242.errors=[{instancePath:instancePath+"/function",schemaPath:"#/components/schemas/ChatFunctionCall/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate242.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate242.errors=vErrors,errors===
0}validate242.evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate232(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors,valid1=!0,_errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="tool"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id"))return validate232.
errors=[{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:missing0},message:"must have required \
property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0&&typeof data.tool_call_id!="string")return validate232.errors=[{instancePath:instancePath+
"/tool_call_id",schemaPath:"#/allOf/0/then/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}
var _valid0=_errs5===errors;if(valid1=_valid0,valid1){var props0={};props0.tool_call_id=!0,props0.role=!0}}if(!valid1){let err1={instancePath,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate232.errors=vErrors,!1}var valid0=_errs1===errors;if(valid0){let _errs8=errors,_errs9=errors,valid4=!0,_errs10=errors,
_errs11=errors,_errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="assistant"){let err2={};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid5=_errs12===errors;if(valid5){let err3={};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}else errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);var _valid1=_errs10===errors;if(errors=
_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid1){let _errs14=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing1;if(data.content===void 0&&(missing1="content"))return validate232.errors=[{instancePath,schemaPath:"#/allOf/1/then/requi\
red",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.content!==void 0){
let data3=data.content,_errs15=errors;if(typeof data3!="string"&&!Array.isArray(data3))return validate232.errors=[{instancePath:instancePath+
"/content",schemaPath:"#/allOf/1/then/properties/content/type",keyword:"type",params:{type:schema34.allOf[1].then.properties.content.type},message:"\
must be string,array"}],!1;if(errors===_errs15&&Array.isArray(data3)){var valid8=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],
_errs17=errors,_errs18=errors,_errs20=errors,valid10=!0,_errs21=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.type!==
void 0&&data4.type!=="text"){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid2=_errs21===errors;if(errors=_errs20,
vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid2){let _errs23=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
let missing2;if(data4.text===void 0&&(missing2="text"))return validate232.errors=[{instancePath:instancePath+"/content/"+i0,schemaPath:"#/co\
mponents/schemas/ChatContentPart/then/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+
missing2+"'"}],!1;if(data4.text!==void 0&&typeof data4.text!="string")return validate232.errors=[{instancePath:instancePath+"/content/"+i0+"\
/text",schemaPath:"#/components/schemas/ChatContentPart/then/properties/text/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1}var _valid2=_errs23===errors;if(valid10=_valid2,valid10){var props1={};props1.text=!0,props1.type=!0}}if(!valid10){let err5={instancePath:instancePath+
"/content/"+i0,schemaPath:"#/components/schemas/ChatContentPart/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate232.errors=vErrors,!1}if(errors===_errs18)if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing3;if(data4.type===void 0&&(missing3="type"))return validate232.errors=[{instancePath:instancePath+
"/content/"+i0,schemaPath:"#/components/schemas/ChatContentPart/required",keyword:"required",params:{missingProperty:missing3},message:"must\
 have required property '"+missing3+"'"}],!1;if(props1!==!0&&(props1=props1||{},props1.type=!0,props1.text=!0),data4.type!==void 0){let data7=data4.
type,_errs26=errors;if(typeof data7!="string")return validate232.errors=[{instancePath:instancePath+"/content/"+i0+"/type",schemaPath:"#/com\
ponents/schemas/ChatContentPart/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data7==="text"||
data7==="image_url"||data7==="input_audio"||data7==="file"||data7==="refusal"))return validate232.errors=[{instancePath:instancePath+"/conte\
nt/"+i0+"/type",schemaPath:"#/components/schemas/ChatContentPart/properties/type/enum",keyword:"enum",params:{allowedValues:schema352.properties.
type.enum},message:"must be equal to one of the allowed values"}],!1;var valid13=_errs26===errors}else var valid13=!0;if(valid13)if(data4.text!==
void 0){let data8=data4.text,_errs28=errors;if(typeof data8!="string"&&data8!==null)return validate232.errors=[{instancePath:instancePath+"/\
content/"+i0+"/text",schemaPath:"#/components/schemas/ChatContentPart/properties/text/type",keyword:"type",params:{type:schema352.properties.
text.type},message:"must be string,null"}],!1;var valid13=_errs28===errors}else var valid13=!0}else return validate232.errors=[{instancePath:instancePath+
"/content/"+i0,schemaPath:"#/components/schemas/ChatContentPart/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid8=_errs17===
errors;if(!valid8)break}}}}var _valid1=_errs14===errors;if(valid4=_valid1,valid4){var props2={};props2.content=!0}}if(!valid4){let err6={instancePath,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++,validate232.errors=vErrors,!1}var valid0=_errs8===errors;valid0&&props0!==!0&&props2!==void 0&&(props2===!0?props0=
!0:(props0=props0||{},Object.assign(props0,props2)))}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.
role===void 0&&(missing4="role"))return validate232.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing4},
message:"must have required property '"+missing4+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.role=!0,props0.content=!0,props0.name=!0,
props0.tool_calls=!0,props0.tool_call_id=!0),data.role!==void 0){let data9=data.role,_errs30=errors;if(typeof data9!="string")return validate232.
errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(data9==="developer"||data9==="system"||data9==="user"||data9==="assistant"||data9==="tool"))return validate232.errors=[{instancePath:instancePath+
"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema34.properties.role.enum},message:"must be equal to on\
e of the allowed values"}],!1;var valid14=_errs30===errors}else var valid14=!0;if(valid14){if(data.content!==void 0){let data10=data.content,
_errs32=errors,_errs33=errors,valid15=!1,passing0=null,_errs34=errors;if(typeof data10!="string"){let err7={instancePath:instancePath+"/cont\
ent",schemaPath:"#/properties/content/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}var _valid3=_errs34===errors;_valid3&&(valid15=!0,passing0=0);let _errs36=errors;if(errors===_errs36)if(Array.
isArray(data10))if(data10.length<1){let err8={instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/1/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{var valid16=!0;
let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1],_errs38=errors,_errs39=errors,_errs41=errors,valid18=!0,_errs42=errors;
if(data11&&typeof data11=="object"&&!Array.isArray(data11)&&data11.type!==void 0&&data11.type!=="text"){let err9={};vErrors===null?vErrors=[
err9]:vErrors.push(err9),errors++}var _valid4=_errs42===errors;if(errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=null),
_valid4){let _errs44=errors;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing5;if(data11.text===void 0&&(missing5="tex\
t")){let err10={instancePath:instancePath+"/content/"+i1,schemaPath:"#/components/schemas/ChatContentPart/then/required",keyword:"required",
params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}else if(data11.
text!==void 0&&typeof data11.text!="string"){let err11={instancePath:instancePath+"/content/"+i1+"/text",schemaPath:"#/components/schemas/Ch\
atContentPart/then/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}var _valid4=_errs44===errors;if(valid18=_valid4,valid18){var props3={};props3.text=!0,props3.type=!0}}if(!valid18){let err12={
instancePath:instancePath+"/content/"+i1,schemaPath:"#/components/schemas/ChatContentPart/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(errors===_errs39)if(data11&&typeof data11=="object"&&
!Array.isArray(data11)){let missing6;if(data11.type===void 0&&(missing6="type")){let err13={instancePath:instancePath+"/content/"+i1,schemaPath:"\
#/components/schemas/ChatContentPart/required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+
missing6+"'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{if(props3!==!0&&(props3=props3||{},props3.type=!0,props3.text=
!0),data11.type!==void 0){let data14=data11.type,_errs47=errors;if(typeof data14!="string"){let err14={instancePath:instancePath+"/content/"+
i1+"/type",schemaPath:"#/components/schemas/ChatContentPart/properties/type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(!(data14==="text"||data14==="image_url"||data14==="input_audio"||data14===
"file"||data14==="refusal")){let err15={instancePath:instancePath+"/content/"+i1+"/type",schemaPath:"#/components/schemas/ChatContentPart/pr\
operties/type/enum",keyword:"enum",params:{allowedValues:schema352.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid21=_errs47===errors}else var valid21=!0;if(valid21)if(data11.text!==void 0){
let data15=data11.text,_errs49=errors;if(typeof data15!="string"&&data15!==null){let err16={instancePath:instancePath+"/content/"+i1+"/text",
schemaPath:"#/components/schemas/ChatContentPart/properties/text/type",keyword:"type",params:{type:schema352.properties.text.type},message:"\
must be string,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid21=_errs49===errors}else var valid21=!0}}else{let err17={
instancePath:instancePath+"/content/"+i1,schemaPath:"#/components/schemas/ChatContentPart/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid16=_errs38===errors;if(!valid16)break}}else{let err18={
instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs36===errors;if(_valid3&&valid15)valid15=!1,passing0=[passing0,
1];else{_valid3&&(valid15=!0,passing0=1);let _errs51=errors;if(data10!==null){let err19={instancePath:instancePath+"/content",schemaPath:"#/\
properties/content/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}var _valid3=_errs51===errors;_valid3&&valid15?(valid15=!1,passing0=[passing0,2]):_valid3&&(valid15=!0,passing0=2)}if(valid15)errors=
_errs33,vErrors!==null&&(_errs33?vErrors.length=_errs33:vErrors=null);else{let err20={instancePath:instancePath+"/content",schemaPath:"#/pro\
perties/content/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++,validate232.errors=vErrors,!1}var valid14=_errs32===errors}else var valid14=!0;if(valid14){if(data.
name!==void 0){let data16=data.name,_errs53=errors;if(typeof data16!="string"&&data16!==null)return validate232.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:schema34.properties.name.type},message:"must be string,null"}],!1;var valid14=_errs53===
errors}else var valid14=!0;if(valid14){if(data.tool_calls!==void 0){let data17=data.tool_calls,_errs55=errors;if(!Array.isArray(data17)&&data17!==
null)return validate232.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:schema34.
properties.tool_calls.type},message:"must be array,null"}],!1;if(errors===_errs55&&Array.isArray(data17)){var valid22=!0;let len2=data17.length;
for(let i2=0;i2<len2;i2++){let _errs57=errors;validate242(data17[i2],{instancePath:instancePath+"/tool_calls/"+i2,parentData:data17,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate242.errors:vErrors.concat(validate242.errors),errors=vErrors.length);var valid22=_errs57===
errors;if(!valid22)break}}var valid14=_errs55===errors}else var valid14=!0;if(valid14)if(data.tool_call_id!==void 0){let data19=data.tool_call_id,
_errs58=errors;if(typeof data19!="string"&&data19!==null)return validate232.errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#\
/properties/tool_call_id/type",keyword:"type",params:{type:schema34.properties.tool_call_id.type},message:"must be string,null"}],!1;var valid14=_errs58===
errors}else var valid14=!0}}}}else return validate232.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate232.errors=vErrors,evaluated0.props=props0,errors===0}validate232.evaluated={dynamicProps:!0,dynamicItems:!1};var schema40={type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:["string","null"]},parameters:{type:["object","nu\
ll"],description:"A JSON Schema."},strict:{type:["boolean","null"]}}},pattern4=new RegExp("^[a-zA-Z0-9_-]{1,64}$","u");function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate27.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.type!==void 0){let data0=data.type,_errs1=errors;if(typeof data0!="string")return validate27.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="function")return validate27.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"mu\
st be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.function!==void 0){let data1=data.function,_errs3=errors;
if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.name===void 0&&(missing1="name"))return validate27.
errors=[{instancePath:instancePath+"/function",schemaPath:"#/components/schemas/ChatFunction/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data1.name!==void 0){let data2=data1.name,_errs6=errors;if(errors===_errs6)if(typeof data2==
"string"){if(!pattern4.test(data2))return validate27.errors=[{instancePath:instancePath+"/function/name",schemaPath:"#/components/schemas/Ch\
atFunction/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1\
,64}$"'}],!1}else return validate27.errors=[{instancePath:instancePath+"/function/name",schemaPath:"#/components/schemas/ChatFunction/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs6===errors}else var valid2=!0;if(valid2){
if(data1.description!==void 0){let data3=data1.description,_errs8=errors;if(typeof data3!="string"&&data3!==null)return validate27.errors=[{
instancePath:instancePath+"/function/description",schemaPath:"#/components/schemas/ChatFunction/properties/description/type",keyword:"type",
params:{type:schema40.properties.description.type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){
if(data1.parameters!==void 0){let data4=data1.parameters,_errs10=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==
null)return validate27.errors=[{instancePath:instancePath+"/function/parameters",schemaPath:"#/components/schemas/ChatFunction/properties/pa\
rameters/type",keyword:"type",params:{type:schema40.properties.parameters.type},message:"must be object,null"}],!1;var valid2=_errs10===errors}else
var valid2=!0;if(valid2)if(data1.strict!==void 0){let data5=data1.strict,_errs12=errors;if(typeof data5!="boolean"&&data5!==null)return validate27.
errors=[{instancePath:instancePath+"/function/strict",schemaPath:"#/components/schemas/ChatFunction/properties/strict/type",keyword:"type",params:{
type:schema40.properties.strict.type},message:"must be boolean,null"}],!1;var valid2=_errs12===errors}else var valid2=!0}}}else return validate27.
errors=[{instancePath:instancePath+"/function",schemaPath:"#/components/schemas/ChatFunction/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate27.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===0}validate27.evaluated={props:{type:!0,
function:!0},dynamicProps:!1,dynamicItems:!1};var schema42={type:"string",enum:["none","auto","required"],"x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI'\
s requests have this form."};function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate30.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.type!==void 0){let data0=data.type,_errs1=errors;if(typeof data0!="string")return validate30.errors=[{instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="function")return validate30.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"mu\
st be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.function!==void 0){let data1=data.function,_errs3=errors;
if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.name===void 0&&(missing1="name"))return validate30.
errors=[{instancePath:instancePath+"/function",schemaPath:"#/components/schemas/ChatFunctionName/required",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data1.name!==void 0&&typeof data1.name!="string")return validate30.errors=[{instancePath:instancePath+
"/function/name",schemaPath:"#/components/schemas/ChatFunctionName/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}else return validate30.errors=[{instancePath:instancePath+"/function",schemaPath:"#/components/schemas/ChatFunctionName/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate30.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate30.errors=vErrors,
errors===0}validate30.evaluated={props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate29(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data!="st\
ring"){let err0={instancePath,schemaPath:"#/components/schemas/ChatToolChoiceMode/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="none"||data==="auto"||data==="required")){let err1={instancePath,
schemaPath:"#/components/schemas/ChatToolChoiceMode/enum",keyword:"enum",params:{allowedValues:schema42.enum},message:"must be equal to one \
of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);
let _errs4=errors;validate30(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate30.
errors:vErrors.concat(validate30.errors),errors=vErrors.length);var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,
1];else if(_valid0){valid0=!0,passing0=1;var props0={};props0.type=!0,props0.function=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.
length=_errs0:vErrors=null);else{let err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must \
match exactly one schema in oneOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate29.errors=vErrors,!1}return validate29.
errors=vErrors,evaluated0.props=props0,errors===0}validate29.evaluated={dynamicProps:!0,dynamicItems:!1};var schema45={type:"object","x-leve\
l":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["type"],properties:{type:{type:"\
string",enum:["text","json_object","json_schema"]},json_schema:{oneOf:[{$ref:"#/components/schemas/ChatJsonSchema"},{type:"null"}]}},if:{properties:{
type:{const:"json_schema"}}},then:{required:["json_schema"],properties:{json_schema:{type:"object"}}}},schema46={type:"object","x-level":"as\
sumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["name"],properties:{name:{type:"str\
ing",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:["string","null"]},schema:{type:["object","null"],description:"A JSON Schema."},strict:{
type:["boolean","null"]}}};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate33.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="json_schema"){
let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.
length=_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.json_schema===
void 0&&(missing0="json_schema"))return validate33.errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.json_schema!==void 0){let data1=data.json_schema;if(!(data1&&typeof data1==
"object"&&!Array.isArray(data1)))return validate33.errors=[{instancePath:instancePath+"/json_schema",schemaPath:"#/then/properties/json_sche\
ma/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};
props0.json_schema=!0,props0.type=!0}}if(!valid0){let err1={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate33.errors=vErrors,!1}if(errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type"))return validate33.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(props0!==!0&&(props0=
props0||{},props0.type=!0,props0.json_schema=!0),data.type!==void 0){let data2=data.type,_errs7=errors;if(typeof data2!="string")return validate33.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(data2==="text"||data2==="json_object"||data2==="json_schema"))return validate33.errors=[{instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:schema45.properties.type.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var valid3=_errs7===errors}else var valid3=!0;if(valid3)if(data.json_schema!==void 0){let data3=data.json_schema,_errs9=errors,_errs10=errors,
valid4=!1,passing0=null,_errs11=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing2;if(data3.name===
void 0&&(missing2="name")){let err2={instancePath:instancePath+"/json_schema",schemaPath:"#/components/schemas/ChatJsonSchema/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}else{if(data3.name!==void 0){let data4=data3.name,_errs14=errors;if(errors===_errs14)if(typeof data4=="string"){if(!pattern4.
test(data4)){let err3={instancePath:instancePath+"/json_schema/name",schemaPath:"#/components/schemas/ChatJsonSchema/properties/name/pattern",
keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,64}$"'};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/json_schema/name",schemaPath:"#/components/schemas/ChatJsonSchema/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
var valid6=_errs14===errors}else var valid6=!0;if(valid6){if(data3.description!==void 0){let data5=data3.description,_errs16=errors;if(typeof data5!=
"string"&&data5!==null){let err5={instancePath:instancePath+"/json_schema/description",schemaPath:"#/components/schemas/ChatJsonSchema/prope\
rties/description/type",keyword:"type",params:{type:schema46.properties.description.type},message:"must be string,null"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}var valid6=_errs16===errors}else var valid6=!0;if(valid6){if(data3.schema!==void 0){let data6=data3.schema,
_errs18=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err6={instancePath:instancePath+"/json_schema/s\
chema",schemaPath:"#/components/schemas/ChatJsonSchema/properties/schema/type",keyword:"type",params:{type:schema46.properties.schema.type},
message:"must be object,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid6=_errs18===errors}else var valid6=!0;if(valid6)
if(data3.strict!==void 0){let data7=data3.strict,_errs20=errors;if(typeof data7!="boolean"&&data7!==null){let err7={instancePath:instancePath+
"/json_schema/strict",schemaPath:"#/components/schemas/ChatJsonSchema/properties/strict/type",keyword:"type",params:{type:schema46.properties.
strict.type},message:"must be boolean,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid6=_errs20===errors}else var valid6=!0}}}}else{
let err8={instancePath:instancePath+"/json_schema",schemaPath:"#/components/schemas/ChatJsonSchema/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs11===errors;if(_valid1){valid4=!0,passing0=
0;var props1={};props1.name=!0,props1.description=!0,props1.schema=!0,props1.strict=!0}let _errs22=errors;if(data3!==null){let err9={instancePath:instancePath+
"/json_schema",schemaPath:"#/properties/json_schema/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs22===errors;if(_valid1&&valid4?(valid4=!1,passing0=[passing0,1]):_valid1&&(valid4=
!0,passing0=1),valid4)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err10={instancePath:instancePath+
"/json_schema",schemaPath:"#/properties/json_schema/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one \
schema in oneOf"};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate33.errors=vErrors,!1}var valid3=_errs9===errors}else
var valid3=!0}else return validate33.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate33.errors=vErrors,evaluated0.props=props0,errors===0}validate33.evaluated={dynamicProps:!0,dynamicItems:!1};function validate222(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.model===void 0&&(missing0="model")||data.messages===void 0&&(missing0="messages"))return validate222.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.model!==void 0){let data0=data.model,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func12(data0)>256)return validate222.
errors=[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit:256},message:"must N\
OT have more than 256 characters"}],!1;if(func12(data0)<1)return validate222.errors=[{instancePath:instancePath+"/model",schemaPath:"#/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate222.errors=
[{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.messages!==void 0){let data1=data.messages,_errs3=errors;if(errors===_errs3)
if(Array.isArray(data1)){if(data1.length<1)return validate222.errors=[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messag\
es/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;validate232(data1[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data1,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length);var valid1=_errs5===errors;
if(!valid1)break}}}else return validate222.errors=[{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.stream!==void 0){let data3=data.
stream,_errs6=errors;if(typeof data3!="boolean"&&data3!==null)return validate222.errors=[{instancePath:instancePath+"/stream",schemaPath:"#/\
properties/stream/type",keyword:"type",params:{type:schema332.properties.stream.type},message:"must be boolean,null"}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.stream_options!==void 0){let data4=data.stream_options,_errs8=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))&&data4!==null)return validate222.errors=[{instancePath:instancePath+"/stream_options",schemaPath:"#/propert\
ies/stream_options/type",keyword:"type",params:{type:schema332.properties.stream_options.type},message:"must be object,null"}],!1;if(errors===
_errs8&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.include_usage!==void 0){let data5=data4.include_usage;if(typeof data5!="\
boolean"&&data5!==null)return validate222.errors=[{instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/properties/stream\
_options/properties/include_usage/type",keyword:"type",params:{type:schema332.properties.stream_options.properties.include_usage.type},message:"\
must be boolean,null"}],!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.n!==void 0){let data6=data.n,_errs12=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate222.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/typ\
e",keyword:"type",params:{type:schema332.properties.n.type},message:"must be integer,null"}],!1;if(errors===_errs12&&typeof data6=="number"){
if(data6>16||isNaN(data6))return validate222.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{
comparison:"<=",limit:16},message:"must be <= 16"}],!1;if(data6<1||isNaN(data6))return validate222.errors=[{instancePath:instancePath+"/n",schemaPath:"\
#/properties/n/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.max_tokens!==void 0){let data7=data.max_tokens,_errs14=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7))&&data7!==
null)return validate222.errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:schema332.
properties.max_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs14&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate222.
errors=[{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.max_completion_tokens!==void 0){let data8=data.
max_completion_tokens,_errs16=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8))&&data8!==null)return validate222.errors=[{instancePath:instancePath+
"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",keyword:"type",params:{type:schema332.properties.max_completion_tokens.
type},message:"must be integer,null"}],!1;if(errors===_errs16&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate222.errors=[{instancePath:instancePath+
"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data9=data.stop,_errs18=errors,_errs19=errors,
valid3=!1,passing0=null,_errs20=errors;if(errors===_errs20)if(typeof data9=="string"){if(func12(data9)<1){let err0={instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/on\
eOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs20===
errors;_valid0&&(valid3=!0,passing0=0);let _errs22=errors;if(errors===_errs22)if(Array.isArray(data9))if(data9.length>4){let err2={instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/oneOf/1/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}else{var valid4=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs24=errors;
if(errors===_errs24)if(typeof data10=="string"){if(func12(data10)<1){let err3={instancePath:instancePath+"/stop/"+i1,schemaPath:"#/propertie\
s/stop/oneOf/1/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/stop/"+i1,schemaPath:"#/properties/stop/oneOf/1/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid4=_errs24===errors;
if(!valid4)break}}else{let err5={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/oneOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs22===errors;if(_valid0&&valid3)valid3=
!1,passing0=[passing0,1];else{_valid0&&(valid3=!0,passing0=1);let _errs26=errors;if(data9!==null){let err6={instancePath:instancePath+"/stop",
schemaPath:"#/properties/stop/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}var _valid0=_errs26===errors;_valid0&&valid3?(valid3=!1,passing0=[passing0,2]):_valid0&&(valid3=!0,passing0=2)}if(valid3)
errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err7={instancePath:instancePath+"/stop",schemaPath:"#/\
properties/stop/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++,validate222.errors=vErrors,!1}var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.temperature!==
void 0){let data11=data.temperature,_errs28=errors;if(typeof data11!="number"&&data11!==null)return validate222.errors=[{instancePath:instancePath+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:schema332.properties.temperature.type},message:"must b\
e number,null"}],!1;if(errors===_errs28&&typeof data11=="number"){if(data11>2||isNaN(data11))return validate222.errors=[{instancePath:instancePath+
"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;
if(data11<0||isNaN(data11))return validate222.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.
top_p!==void 0){let data12=data.top_p,_errs30=errors;if(typeof data12!="number"&&data12!==null)return validate222.errors=[{instancePath:instancePath+
"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:schema332.properties.top_p.type},message:"must be number,null"}],!1;
if(errors===_errs30&&typeof data12=="number"){if(data12>1||isNaN(data12))return validate222.errors=[{instancePath:instancePath+"/top_p",schemaPath:"\
#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data12<0||isNaN(data12))return validate222.
errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid0=_errs30===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data13=data.tools,_errs32=errors;if(!Array.
isArray(data13)&&data13!==null)return validate222.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"\
type",params:{type:schema332.properties.tools.type},message:"must be array,null"}],!1;if(errors===_errs32&&Array.isArray(data13)){if(data13.
length>128)return validate222.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{
limit:128},message:"must NOT have more than 128 items"}],!1;if(data13.length<1)return validate222.errors=[{instancePath:instancePath+"/tools",
schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid5=!0;
let len2=data13.length;for(let i2=0;i2<len2;i2++){let _errs34=errors;validate27(data13[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data13,
parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.
length);var valid5=_errs34===errors;if(!valid5)break}}}var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tool_choice!==void 0){
let data15=data.tool_choice,_errs35=errors,_errs36=errors,valid6=!1,passing1=null,_errs37=errors;validate29(data15,{instancePath:instancePath+
"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate29.errors:vErrors.
concat(validate29.errors),errors=vErrors.length);var _valid1=_errs37===errors;_valid1&&(valid6=!0,passing1=0);let _errs38=errors;if(data15!==
null){let err8={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf/1/type",keyword:"type",params:{type:"nul\
l"},message:"must be null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs38===errors;if(_valid1&&valid6?(valid6=
!1,passing1=[passing1,1]):_valid1&&(valid6=!0,passing1=1),valid6)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=null);else{
let err9={instancePath:instancePath+"/tool_choice",schemaPath:"#/properties/tool_choice/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},
message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,validate222.errors=vErrors,
!1}var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.parallel_tool_calls!==void 0){let data16=data.parallel_tool_calls,_errs40=errors;
if(typeof data16!="boolean"&&data16!==null)return validate222.errors=[{instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/proper\
ties/parallel_tool_calls/type",keyword:"type",params:{type:schema332.properties.parallel_tool_calls.type},message:"must be boolean,null"}],!1;
var valid0=_errs40===errors}else var valid0=!0;if(valid0)if(data.response_format!==void 0){let data17=data.response_format,_errs42=errors,_errs43=errors,
valid7=!1,passing2=null,_errs44=errors;validate33(data17,{instancePath:instancePath+"/response_format",parentData:data,parentDataProperty:"r\
esponse_format",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length);
var _valid2=_errs44===errors;_valid2&&(valid7=!0,passing2=0);let _errs45=errors;if(data17!==null){let err10={instancePath:instancePath+"/res\
ponse_format",schemaPath:"#/properties/response_format/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}var _valid2=_errs45===errors;if(_valid2&&valid7?(valid7=!1,passing2=[passing2,1]):_valid2&&(valid7=
!0,passing2=1),valid7)errors=_errs43,vErrors!==null&&(_errs43?vErrors.length=_errs43:vErrors=null);else{let err11={instancePath:instancePath+
"/response_format",schemaPath:"#/properties/response_format/oneOf",keyword:"oneOf",params:{passingSchemas:passing2},message:"must match exac\
tly one schema in oneOf"};return vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++,validate222.errors=vErrors,!1}var valid0=_errs42===
errors}else var valid0=!0}}}}}}}}}}}}}else return validate222.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate222.errors=vErrors,errors===0}validate222.evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,
n:!0,max_tokens:!0,max_completion_tokens:!0,stop:!0,temperature:!0,top_p:!0,tools:!0,tool_choice:!0,parallel_tool_calls:!0,functions:!0,function_call:!0,
response_format:!0},dynamicProps:!1,dynamicItems:!1};function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate202.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0),validate222(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate222.errors:vErrors.concat(validate222.errors),errors=vErrors.length),validate202.errors=vErrors,errors===0}validate202.
evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,stop:!0,temperature:!0,top_p:!0,
tools:!0,tool_choice:!0,parallel_tool_calls:!0,functions:!0,function_call:!0,response_format:!0},dynamicProps:!1,dynamicItems:!1};var createTask_body=validate36;function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate36.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(data.model="nova-7b");let missing0;if(data.input===void 0&&(missing0="inp\
ut"))return validate36.errors=[{instancePath,schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/schema/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let data0=data.model,_errs2=errors;
if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>256)return validate36.errors=[{instancePath:instancePath+"/model",schemaPath:"\
document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/model/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(func12(data0)<1)return validate36.errors=[{instancePath:instancePath+"/model",schemaPath:"\
document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate36.errors=[{instancePath:instancePath+"/model",schemaPath:"document#/paths/~\
1tasks/post/requestBody/content/application~1json/schema/properties/model/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid1=_errs2===errors;if(valid1){if(data.input!==void 0){let data1=data.input,_errs4=errors;if(errors===_errs4)if(typeof data1==
"string"){if(func12(data1)<1)return validate36.errors=[{instancePath:instancePath+"/input",schemaPath:"document#/paths/~1tasks/post/requestB\
ody/content/application~1json/schema/properties/input/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters"}],!1}else return validate36.errors=[{instancePath:instancePath+"/input",schemaPath:"document#/paths/~1tasks/post/requestBody/conte\
nt/application~1json/schema/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else
var valid1=!0;if(valid1)if(data.metadata!==void 0){let data2=data.metadata,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&
!Array.isArray(data2)){if(Object.keys(data2).length>16)return validate36.errors=[{instancePath:instancePath+"/metadata",schemaPath:"document\
#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:16},
message:"must NOT have more than 16 properties"}],!1;for(let key0 in data2){let data3=data2[key0],_errs9=errors;if(errors===_errs9)if(typeof data3==
"string"){if(func12(data3)>512)return validate36.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/metadata/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1}else return validate36.errors=[{instancePath:instancePath+
"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/sche\
ma/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs9===errors;
if(!valid2)break}}else return validate36.errors=[{instancePath:instancePath+"/metadata",schemaPath:"document#/paths/~1tasks/post/requestBody\
/content/application~1json/schema/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}}else return validate36.errors=[{instancePath,schemaPath:"document#/paths/~1tasks/post/requestBody/content/applic\
ation~1json/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate36.errors=vErrors,errors===0}validate36.
evaluated={props:{model:!0,input:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};var uploadFile_body=validate37;function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.purpose===void 0&&(missing0="purpose"))return validate37.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.file!==void 0){let data0=data.file,_errs1=errors;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0)))return validate37.
errors=[{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.purpose!==void 0){let data1=data.purpose,_errs3=errors;if(errors===_errs3)
if(typeof data1=="string"){if(func12(data1)>64)return validate37.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purp\
ose/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(data1)<1)return validate37.
errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return validate37.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpos\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate37.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate37.errors=vErrors,
errors===0}validate37.evaluated={props:{file:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports,...part_1_exports},validators={listModels:{query:all.listModels_query},getModel:{path:all.getModel_path},getAccount:{},
createChatCompletion:{body:all.createChatCompletion_body},listTasks:{query:all.listTasks_query},createTask:{body:all.createTask_body},getTask:{
path:all.getTask_path},deleteTask:{path:all.getTask_path},listFiles:{query:all.listFiles_query},uploadFile:{body:all.uploadFile_body},getFile:{
path:all.getFile_path},deleteFile:{path:all.getFile_path},getFileContent:{path:all.getFile_path}};export{validators};
