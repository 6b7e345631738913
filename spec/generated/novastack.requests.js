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
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=
coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate20.errors=[{instancePath:instancePath+"/lim\
it",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))return validate20.errors=[{instancePath:instancePath+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0)if(data.after!==
void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate20.errors=[{instancePath:instancePath+
"/after",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}
if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>256)return validate20.errors=[{instancePath:instancePath+"/after",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate20.errors=[{instancePath:instancePath+
"/after",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0}else
return validate20.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:{limit:!0,after:!0},dynamicProps:!1,dynamicItems:!1};var getModel_path=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.model_id===void 0&&(missing0="model_id"))return validate21.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model_id!==void 0){let data0=data.
model_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate21.errors=[{instancePath:instancePath+"/model_id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.model_id=coerced0))}if(errors===
_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate21.errors=[{instancePath:instancePath+"/model_id",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate21.errors=[{instancePath:instancePath+"/mo\
del_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate21.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate21.errors=vErrors,errors===0}validate21.evaluated={props:{
model_id:!0},dynamicProps:!1,dynamicItems:!1};var listTasks_query=validate22,schema33={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100,default:20},after:{type:"string",minLength:1,maxLength:256},order:{type:"string",enum:["asc","desc"],default:"desc"}},required:[]};
function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=20),data.order===void 0&&(data.order="desc");let data0=data.limit,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==="boolean"||
data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate22.errors=[{instancePath:instancePath+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=
coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate22.errors=[{instancePath:instancePath+"/lim\
it",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))return validate22.errors=[{instancePath:instancePath+
"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0){if(data.after!==
void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate22.errors=[{instancePath:instancePath+
"/after",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}
if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>256)return validate22.errors=[{instancePath:instancePath+"/after",keyword:"maxLe\
ngth",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate22.errors=[{instancePath:instancePath+
"/after",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===errors}else var valid0=!0;
if(valid0){let data2=data.order,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==
"number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate22.errors=[{instancePath:instancePath+
"/order",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.order=coerced2))}
if(!(data2==="asc"||data2==="desc"))return validate22.errors=[{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues:schema33.
properties.order.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}}}else return validate22.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated=
{props:{limit:!0,after:!0,order:!0},dynamicProps:!1,dynamicItems:!1};var getTask_path=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.task_id===void 0&&(missing0="task_id"))return validate23.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.task_id!==void 0){let data0=data.
task_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate23.errors=[{instancePath:instancePath+"/task_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.task_id=coerced0))}if(errors===
_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate23.errors=[{instancePath:instancePath+"/task_id",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate23.errors=[{instancePath:instancePath+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate23.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.evaluated={props:{
task_id:!0},dynamicProps:!1,dynamicItems:!1};var listFiles_query=validate24,schema35={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100,default:20},after:{type:"string",minLength:1,maxLength:256},order:{type:"string",enum:["asc","desc"],default:"desc"},purpose:{type:"\
string",maxLength:64}},required:[]};function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=20),data.order===void 0&&(data.
order="desc");let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))){let dataType0=typeof data0,coerced0;
if(coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==+data0&&!(data0%1))coerced0=+data0;else return validate24.
errors=[{instancePath:instancePath+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate24.errors=
[{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))
return validate24.errors=[{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}
var valid0=_errs1===errors;if(valid0){if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){let dataType1=typeof data1,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate24.
errors=[{instancePath:instancePath+"/after",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,
data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1=="string"){if(func1(data1)>256)return validate24.errors=[{instancePath:instancePath+
"/after",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate24.errors=
[{instancePath:instancePath+"/after",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){let data2=data.order,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===
void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate24.errors=[{instancePath:instancePath+
"/order",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.order=coerced2))}
if(!(data2==="asc"||data2==="desc"))return validate24.errors=[{instancePath:instancePath+"/order",keyword:"enum",params:{allowedValues:schema35.
properties.order.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors;if(valid0)if(data.purpose!==void 0){
let data3=data.purpose,_errs7=errors;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3=="numb\
er"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else return validate24.errors=[{instancePath:instancePath+"/pur\
pose",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&(data.purpose=coerced3))}
if(errors===_errs7&&typeof data3=="string"&&func1(data3)>64)return validate24.errors=[{instancePath:instancePath+"/purpose",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate24.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===0}validate24.
evaluated={props:{limit:!0,after:!0,order:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};var getFile_path=validate25;function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file_id===void 0&&(missing0="file_id"))return validate25.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file_id!==void 0){let data0=data.
file_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate25.errors=[{instancePath:instancePath+"/file_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.file_id=coerced0))}if(errors===
_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate25.errors=[{instancePath:instancePath+"/file_id",keyword:"maxLength",params:{
limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate25.errors=[{instancePath:instancePath+"/fi\
le_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate25.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate25.errors=vErrors,errors===0}validate25.evaluated={props:{
file_id:!0},dynamicProps:!1,dynamicItems:!1};var part_1_exports={};__export(part_1_exports,{createTask_body:()=>createTask_body,uploadFile_body:()=>uploadFile_body});var createTask_body=validate202;var func12=require_ucs2length().default;function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate202.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(data.model="nova-7b");let missing0;
if(data.input===void 0&&(missing0="input"))return validate202.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;{let data0=data.model,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(
data0)>256)return validate202.errors=[{instancePath:instancePath+"/model",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(func12(data0)<1)return validate202.errors=[{instancePath:instancePath+"/model",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return validate202.errors=[{instancePath:instancePath+"/model",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors;if(valid1){if(data.input!==void 0){let data1=data.input,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func12(data1)<1)return validate202.errors=[{instancePath:instancePath+"/input",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate202.errors=[{instancePath:instancePath+"/i\
nput",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.metadata!==
void 0){let data2=data.metadata,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).
length>16)return validate202.errors=[{instancePath:instancePath+"/metadata",keyword:"maxProperties",params:{limit:16},message:"must NOT have\
 more than 16 properties"}],!1;for(let key0 in data2){let data3=data2[key0],_errs9=errors;if(errors===_errs9)if(typeof data3=="string"){if(func12(
data3)>512)return validate202.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",
params:{limit:512},message:"must NOT have more than 512 characters"}],!1}else return validate202.errors=[{instancePath:instancePath+"/metada\
ta/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs9===errors;
if(!valid2)break}}else return validate202.errors=[{instancePath:instancePath+"/metadata",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var valid1=_errs6===errors}else var valid1=!0}}}else return validate202.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate202.errors=vErrors,errors===0}validate202.evaluated={props:{model:!0,input:!0,metadata:!0},
dynamicProps:!1,dynamicItems:!1};var uploadFile_body=validate222;function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.purpose===void 0&&(missing0="purpose"))return validate222.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
file!==void 0){let data0=data.file,_errs1=errors;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0)))return validate222.errors=[{instancePath:instancePath+
"/file",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.
purpose!==void 0){let data1=data.purpose,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func12(data1)>64)return validate222.
errors=[{instancePath:instancePath+"/purpose",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(
data1)<1)return validate222.errors=[{instancePath:instancePath+"/purpose",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}else return validate222.errors=[{instancePath:instancePath+"/purpose",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate222.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate222.errors=vErrors,errors===0}validate222.evaluated={props:{file:!0,purpose:!0},dynamicProps:!1,
dynamicItems:!1};var all={...part_0_exports,...part_1_exports},validators={listModels:{query:all.listModels_query},getModel:{path:all.getModel_path},getAccount:{},
createChatCompletion:{loadBody:()=>import("./novastack.large-requests.js").then(({validators:validators2})=>validators2.createChatCompletion)},
listTasks:{query:all.listTasks_query},createTask:{body:all.createTask_body},getTask:{path:all.getTask_path},deleteTask:{path:all.getTask_path},
listFiles:{query:all.listFiles_query},uploadFile:{body:all.uploadFile_body},getFile:{path:all.getFile_path},deleteFile:{path:all.getFile_path},
getFileContent:{path:all.getFile_path}};export{validators};
