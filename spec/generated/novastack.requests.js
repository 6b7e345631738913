// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part_0_exports={};__export(part_0_exports,{deleteFile_path:()=>deleteFile_path,deleteTask_path:()=>deleteTask_path,getFileContent_path:()=>getFileContent_path,
getFile_path:()=>getFile_path,getModel_path:()=>getModel_path,getTask_path:()=>getTask_path,listFiles_query:()=>listFiles_query,listModels_query:()=>listModels_query,
listTasks_query:()=>listTasks_query});var listModels_query=validate20;var func1=require_ucs2length().default;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
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
0}validate23.evaluated={props:{task_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteTask_path=validate24;function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.task_id===void 0&&(missing0="task_id"))return validate24.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.task_id!==
void 0){let data0=data.task_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate24.errors=[{instancePath:instancePath+
"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.task_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate24.errors=[{
instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate24.errors=[{instancePath:instancePath+"/task_id",schemaPath:"#/properties\
/task_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate24.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===
0}validate24.evaluated={props:{task_id:!0},dynamicProps:!1,dynamicItems:!1};var listFiles_query=validate25,schema36={type:"object",properties:{
limit:{type:"integer",minimum:1,maximum:100,default:20},after:{type:"string",minLength:1,maxLength:256},order:{type:"string",enum:["asc","de\
sc"],default:"desc"},purpose:{type:"string",maxLength:64}},required:[]};function validate25(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&
(data.limit=20),data.order===void 0&&(data.order="desc");let data0=data.limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0))){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==="boolean"||data0===null||dataType0==="string"&&data0&&data0==
+data0&&!(data0%1))coerced0=+data0;else return validate25.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.limit=coerced0))}if(errors===
_errs1&&typeof data0=="number"){if(data0>100||isNaN(data0))return validate25.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(data0<1||isNaN(data0))return validate25.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var valid0=_errs1===errors;if(valid0){if(data.after!==void 0){let data1=data.after,_errs3=errors;if(typeof data1!="string"){
let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)
coerced1="";else return validate25.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.after=coerced1))}if(errors===_errs3&&typeof data1==
"string"){if(func1(data1)>256)return validate25.errors=[{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data1)<1)return validate25.errors=[{instancePath:instancePath+
"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}
var valid0=_errs3===errors}else var valid0=!0;if(valid0){let data2=data.order,_errs5=errors;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate25.
errors=[{instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.order=coerced2))}if(!(data2==="asc"||data2==="desc"))return validate25.errors=
[{instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:schema36.properties.order.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors;if(valid0)if(data.purpose!==void 0){let data3=data.purpose,
_errs7=errors;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolea\
n")coerced3=""+data3;else if(data3===null)coerced3="";else return validate25.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/pro\
perties/purpose/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&
(data.purpose=coerced3))}if(errors===_errs7&&typeof data3=="string"&&func1(data3)>64)return validate25.errors=[{instancePath:instancePath+"/\
purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate25.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate25.errors=vErrors,errors===0}validate25.evaluated={props:{limit:!0,after:!0,order:!0,purpose:!0},
dynamicProps:!1,dynamicItems:!1};var getFile_path=validate26;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file_id===void 0&&(missing0="file_id"))return validate26.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file_id!==
void 0){let data0=data.file_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate26.errors=[{instancePath:instancePath+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.file_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate26.errors=[{
instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate26.errors=[{instancePath:instancePath+"/file_id",schemaPath:"#/properties\
/file_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate26.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate26.errors=vErrors,errors===
0}validate26.evaluated={props:{file_id:!0},dynamicProps:!1,dynamicItems:!1};var deleteFile_path=validate27;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file_id===void 0&&(missing0="file_id"))return validate27.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file_id!==
void 0){let data0=data.file_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate27.errors=[{instancePath:instancePath+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.file_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate27.errors=[{
instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate27.errors=[{instancePath:instancePath+"/file_id",schemaPath:"#/properties\
/file_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate27.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===
0}validate27.evaluated={props:{file_id:!0},dynamicProps:!1,dynamicItems:!1};var getFileContent_path=validate28;function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file_id===void 0&&(missing0="file_id"))return validate28.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file_id!==
void 0){let data0=data.file_id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0==
"number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate28.errors=[{instancePath:instancePath+
"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.file_id=coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>256)return validate28.errors=[{
instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT ha\
ve more than 256 characters"}],!1;if(func1(data0)<1)return validate28.errors=[{instancePath:instancePath+"/file_id",schemaPath:"#/properties\
/file_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}}}else return validate28.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate28.errors=vErrors,errors===
0}validate28.evaluated={props:{file_id:!0},dynamicProps:!1,dynamicItems:!1};var part_1_exports={};__export(part_1_exports,{createChatCompletion_body:()=>createChatCompletion_body,createTask_body:()=>createTask_body,uploadFile_body:()=>uploadFile_body});
var createChatCompletion_body=validate202;var schema332={type:"object","x-level":"companion","x-source":"novastack-start",description:"OpenAI's request; a field that is not listed he\
re is accepted and has no effect.",required:["model","messages"],properties:{model:{type:"string",minLength:1,maxLength:256},messages:{type:"\
array",minItems:1,items:{$ref:"#/components/schemas/ChatMessage"}},stream:{type:["boolean","null"]},stream_options:{oneOf:[{type:"object",properties:{
include_usage:{type:"boolean"}}},{type:"null"}]},n:{type:["integer","null"],minimum:1,maximum:16},max_tokens:{type:["integer","null"],minimum:1},
max_completion_tokens:{type:["integer","null"],minimum:1},stop:{oneOf:[{type:"string",minLength:1},{type:"array",maxItems:4,items:{type:"str\
ing",minLength:1}},{type:"null"}]},temperature:{type:["number","null"],minimum:0,maximum:2},top_p:{type:["number","null"],minimum:0,maximum:1},
tools:{type:"array",maxItems:128,items:{$ref:"#/components/schemas/ChatTool"}},tool_choice:{$ref:"#/components/schemas/ChatToolChoice"},response_format:{
$ref:"#/components/schemas/ChatResponseFormat"}}},schema38={type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients\
 work; OpenAI's requests have this form.",required:["type","function"],properties:{type:{type:"string",const:"function"},function:{type:"obj\
ect",required:["name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:"string"},parameters:{type:"object",
description:"A JSON Schema."},strict:{type:["boolean","null"]}}}}},schema39={"x-level":"assumed","x-why":"The vendor says that OpenAI's clie\
nts work; OpenAI's requests have this form.",oneOf:[{type:"string",enum:["none","auto","required"]},{type:"object",required:["type","functio\
n"],properties:{type:{type:"string",const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"string"}}}}}]},schema40={
type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["type"],
properties:{type:{type:"string",enum:["text","json_object","json_schema"]},json_schema:{type:"object",required:["name"],properties:{name:{type:"\
string",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:"string"},schema:{type:"object",description:"A JSON Schema."},strict:{type:["bool\
ean","null"]}}}},if:{properties:{type:{const:"json_schema"}}},then:{required:["json_schema"]}},func12=require_ucs2length().default,schema34={
type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["role"],
properties:{role:{type:"string",enum:["developer","system","user","assistant","tool"]},content:{oneOf:[{type:"string"},{type:"array",minItems:1,
items:{$ref:"#/components/schemas/ChatContentPart"}},{type:"null"}]},name:{type:"string"},tool_calls:{type:"array",items:{$ref:"#/components\
/schemas/ChatToolCall"}},tool_call_id:{type:"string"}},allOf:[{if:{properties:{role:{const:"tool"}}},then:{required:["tool_call_id"]}},{if:{
not:{properties:{role:{const:"assistant"}}}},then:{required:["content"],properties:{content:{type:["string","array"],items:{$ref:"#/componen\
ts/schemas/ChatContentPart"}}}}}]},schema35={type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's\
 requests have this form.",required:["type"],properties:{type:{type:"string",enum:["text","image_url","input_audio","file","refusal"]},text:{
type:"string"}},if:{properties:{type:{const:"text"}}},then:{required:["text"]}};function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors,
valid1=!0,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="tool"){let err0={};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=
null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0=
"tool_call_id"))return validate232.errors=[{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err1={instancePath,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++,validate232.errors=vErrors,!1}var valid0=_errs1===errors;if(valid0){let _errs6=errors,_errs7=errors,valid3=!0,_errs8=errors,_errs9=errors,
_errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="assistant"){let err2={};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var valid4=_errs10===errors;if(valid4){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}else errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==
null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.content===void 0&&(missing1="content"))return validate232.errors=[{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"requir\
ed",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data.content!==void 0){let data2=data.content,
_errs13=errors;if(typeof data2!="string"&&!Array.isArray(data2))return validate232.errors=[{instancePath:instancePath+"/content",schemaPath:"\
#/allOf/1/then/properties/content/type",keyword:"type",params:{type:schema34.allOf[1].then.properties.content.type},message:"must be string,\
array"}],!1;if(errors===_errs13&&Array.isArray(data2)){var valid7=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs15=errors,
_errs16=errors,_errs18=errors,valid9=!0,_errs19=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.type!==void 0&&data3.type!==
"text"){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid2=_errs19===errors;if(errors=_errs18,vErrors!==null&&
(_errs18?vErrors.length=_errs18:vErrors=null),_valid2){let _errs21=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing2;
if(data3.text===void 0&&(missing2="text"))return validate232.errors=[{instancePath:instancePath+"/content/"+i0,schemaPath:"#/components/sche\
mas/ChatContentPart/then/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],
!1}var _valid2=_errs21===errors;valid9=_valid2}if(!valid9){let err5={instancePath:instancePath+"/content/"+i0,schemaPath:"#/components/schem\
as/ChatContentPart/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++,validate232.errors=vErrors,!1}if(errors===_errs16)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing3;
if(data3.type===void 0&&(missing3="type"))return validate232.errors=[{instancePath:instancePath+"/content/"+i0,schemaPath:"#/components/sche\
mas/ChatContentPart/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;
if(data3.type!==void 0){let data5=data3.type,_errs22=errors;if(typeof data5!="string")return validate232.errors=[{instancePath:instancePath+
"/content/"+i0+"/type",schemaPath:"#/components/schemas/ChatContentPart/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data5==="text"||data5==="image_url"||data5==="input_audio"||data5==="file"||data5==="refusal"))return validate232.
errors=[{instancePath:instancePath+"/content/"+i0+"/type",schemaPath:"#/components/schemas/ChatContentPart/properties/type/enum",keyword:"en\
um",params:{allowedValues:schema35.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid11=_errs22===errors}else
var valid11=!0;if(valid11)if(data3.text!==void 0){let _errs24=errors;if(typeof data3.text!="string")return validate232.errors=[{instancePath:instancePath+
"/content/"+i0+"/text",schemaPath:"#/components/schemas/ChatContentPart/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid11=_errs24===errors}else var valid11=!0}else return validate232.errors=[{instancePath:instancePath+"/content/"+
i0,schemaPath:"#/components/schemas/ChatContentPart/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid7=_errs15===
errors;if(!valid7)break}}}}var _valid1=_errs12===errors;if(valid3=_valid1,valid3){var props0={};props0.content=!0}}if(!valid3){let err6={instancePath,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++,validate232.errors=vErrors,!1}var valid0=_errs6===errors;valid0&&props0!==!0&&(props0=props0||{},props0.role=!0)}
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.role===void 0&&(missing4="role"))return validate232.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+
"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.role=!0,props0.content=!0,props0.name=!0,props0.tool_calls=!0,props0.tool_call_id=!0),data.
role!==void 0){let data7=data.role,_errs26=errors;if(typeof data7!="string")return validate232.errors=[{instancePath:instancePath+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data7==="developer"||data7==="system"||data7===
"user"||data7==="assistant"||data7==="tool"))return validate232.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enu\
m",keyword:"enum",params:{allowedValues:schema34.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid12=_errs26===
errors}else var valid12=!0;if(valid12){if(data.content!==void 0){let data8=data.content,_errs28=errors,_errs29=errors,valid13=!1,passing0=null,
_errs30=errors;if(typeof data8!="string"){let err7={instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid3=_errs30===errors;
_valid3&&(valid13=!0,passing0=0);let _errs32=errors;if(errors===_errs32)if(Array.isArray(data8))if(data8.length<1){let err8={instancePath:instancePath+
"/content",schemaPath:"#/properties/content/oneOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{var valid14=!0;let len1=data8.length;for(let i1=0;i1<len1;i1++){let data9=data8[i1],
_errs34=errors,_errs35=errors,_errs37=errors,valid16=!0,_errs38=errors;if(data9&&typeof data9=="object"&&!Array.isArray(data9)&&data9.type!==
void 0&&data9.type!=="text"){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid4=_errs38===errors;if(errors=_errs37,
vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=null),_valid4){let _errs40=errors;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing5;if(data9.text===void 0&&(missing5="text")){let err10={instancePath:instancePath+"/content/"+i1,schemaPath:"#/components/schemas\
/ChatContentPart/then/required",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}var _valid4=_errs40===errors;valid16=_valid4}if(!valid16){let err11={instancePath:instancePath+
"/content/"+i1,schemaPath:"#/components/schemas/ChatContentPart/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(errors===_errs35)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing6;if(data9.type===void 0&&(missing6="type")){let err12={instancePath:instancePath+"/content/"+i1,schemaPath:"#/components/schemas\
/ChatContentPart/required",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}else{if(data9.type!==void 0){let data11=data9.type,_errs41=errors;if(typeof data11!="strin\
g"){let err13={instancePath:instancePath+"/content/"+i1+"/type",schemaPath:"#/components/schemas/ChatContentPart/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(!(data11==="text"||data11===
"image_url"||data11==="input_audio"||data11==="file"||data11==="refusal")){let err14={instancePath:instancePath+"/content/"+i1+"/type",schemaPath:"\
#/components/schemas/ChatContentPart/properties/type/enum",keyword:"enum",params:{allowedValues:schema35.properties.type.enum},message:"must\
 be equal to one of the allowed values"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var valid18=_errs41===errors}else var valid18=!0;
if(valid18)if(data9.text!==void 0){let _errs43=errors;if(typeof data9.text!="string"){let err15={instancePath:instancePath+"/content/"+i1+"/\
text",schemaPath:"#/components/schemas/ChatContentPart/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid18=_errs43===errors}else var valid18=!0}}else{let err16={instancePath:instancePath+
"/content/"+i1,schemaPath:"#/components/schemas/ChatContentPart/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}var valid14=_errs34===errors;if(!valid14)break}}else{let err17={instancePath:instancePath+
"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}var _valid3=_errs32===errors;if(_valid3&&valid13)valid13=!1,passing0=[passing0,1];else{_valid3&&(valid13=
!0,passing0=1);let _errs45=errors;if(data8!==null){let err18={instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf/2/\
type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs45===
errors;_valid3&&valid13?(valid13=!1,passing0=[passing0,2]):_valid3&&(valid13=!0,passing0=2)}if(valid13)errors=_errs29,vErrors!==null&&(_errs29?
vErrors.length=_errs29:vErrors=null);else{let err19={instancePath:instancePath+"/content",schemaPath:"#/properties/content/oneOf",keyword:"o\
neOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++,validate232.errors=vErrors,!1}var valid12=_errs28===errors}else var valid12=!0;if(valid12){if(data.name!==void 0){let _errs47=errors;
if(typeof data.name!="string")return validate232.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid12=_errs47===errors}else var valid12=!0;if(valid12){if(data.tool_calls!==void 0){
let data14=data.tool_calls,_errs49=errors;if(errors===_errs49)if(Array.isArray(data14)){var valid19=!0;let len2=data14.length;for(let i2=0;i2<
len2;i2++){let data15=data14[i2],_errs51=errors;if(errors===errors)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing7;
if(data15.id===void 0&&(missing7="id")||data15.type===void 0&&(missing7="type")||data15.function===void 0&&(missing7="function"))return validate232.
errors=[{instancePath:instancePath+"/tool_calls/"+i2,schemaPath:"#/components/schemas/ChatToolCall/required",keyword:"required",params:{missingProperty:missing7},
message:"must have required property '"+missing7+"'"}],!1;if(data15.id!==void 0){let _errs54=errors;if(typeof data15.id!="string")return validate232.
errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/id",schemaPath:"#/components/schemas/ChatToolCall/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid21=_errs54===errors}else var valid21=!0;if(valid21){if(data15.type!==void 0){let data17=data15.
type,_errs56=errors;if(typeof data17!="string")return validate232.errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/type",schemaPath:"#\
/components/schemas/ChatToolCall/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data17!=="func\
tion")return validate232.errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/type",schemaPath:"#/components/schemas/ChatToolCall/properti\
es/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid21=_errs56===errors}else var valid21=!0;
if(valid21)if(data15.function!==void 0){let data18=data15.function,_errs58=errors;if(errors===_errs58)if(data18&&typeof data18=="object"&&!Array.
isArray(data18)){let missing8;if(data18.name===void 0&&(missing8="name")||data18.arguments===void 0&&(missing8="arguments"))return validate232.
errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/function",schemaPath:"#/components/schemas/ChatToolCall/properties/function/required",
keyword:"required",params:{missingProperty:missing8},message:"must have required property '"+missing8+"'"}],!1;if(data18.name!==void 0){let _errs60=errors;
if(typeof data18.name!="string")return validate232.errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/function/name",schemaPath:"#/compo\
nents/schemas/ChatToolCall/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid22=_errs60===
errors}else var valid22=!0;if(valid22)if(data18.arguments!==void 0){let _errs62=errors;if(typeof data18.arguments!="string")return validate232.
errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/function/arguments",schemaPath:"#/components/schemas/ChatToolCall/properties/function\
/properties/arguments/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid22=_errs62===errors}else var valid22=!0}else
return validate232.errors=[{instancePath:instancePath+"/tool_calls/"+i2+"/function",schemaPath:"#/components/schemas/ChatToolCall/properties\
/function/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid21=_errs58===errors}else var valid21=!0}}else return validate232.
errors=[{instancePath:instancePath+"/tool_calls/"+i2,schemaPath:"#/components/schemas/ChatToolCall/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var valid19=_errs51===errors;if(!valid19)break}}else return validate232.errors=[{instancePath:instancePath+"/t\
ool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid12=_errs49===
errors}else var valid12=!0;if(valid12)if(data.tool_call_id!==void 0){let _errs64=errors;if(typeof data.tool_call_id!="string")return validate232.
errors=[{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid12=_errs64===errors}else var valid12=!0}}}}else return validate232.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate232.errors=vErrors,evaluated0.props=props0,errors===0}validate232.
evaluated={dynamicProps:!0,dynamicItems:!1};var pattern4=new RegExp("^[a-zA-Z0-9_-]{1,64}$","u");function validate222(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.model===void 0&&(missing0="model")||data.messages===void 0&&(missing0="messages"))return validate222.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
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
errors}else var valid0=!0;if(valid0){if(data.stream_options!==void 0){let data4=data.stream_options,_errs8=errors,_errs9=errors,valid2=!1,passing0=null,
_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.include_usage!==void 0&&typeof data4.include_usage!=
"boolean"){let err0={instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/properties/stream_options/oneOf/0/properties/in\
clude_usage/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{
let err1={instancePath:instancePath+"/stream_options",schemaPath:"#/properties/stream_options/oneOf/0/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs10===errors;if(_valid0){valid2=!0,
passing0=0;var props1={};props1.include_usage=!0}let _errs14=errors;if(data4!==null){let err2={instancePath:instancePath+"/stream_options",schemaPath:"\
#/properties/stream_options/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs14===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=1),valid2)
errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err3={instancePath:instancePath+"/stream_options",schemaPath:"\
#/properties/stream_options/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++,validate222.errors=vErrors,!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
n!==void 0){let data6=data.n,_errs16=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate222.errors=
[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:schema332.properties.n.type},message:"must be \
integer,null"}],!1;if(errors===_errs16&&typeof data6=="number"){if(data6>16||isNaN(data6))return validate222.errors=[{instancePath:instancePath+
"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"must be <= 16"}],!1;if(data6<1||isNaN(
data6))return validate222.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.max_tokens!==void 0){let data7=data.
max_tokens,_errs18=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7))&&data7!==null)return validate222.errors=[{instancePath:instancePath+
"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:schema332.properties.max_tokens.type},message:"must be i\
nteger,null"}],!1;if(errors===_errs18&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate222.errors=[{instancePath:instancePath+
"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.max_completion_tokens!==void 0){let data8=data.max_completion_tokens,_errs20=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8))&&data8!==null)return validate222.errors=[{instancePath:instancePath+"/max_completion_tokens",schemaPath:"\
#/properties/max_completion_tokens/type",keyword:"type",params:{type:schema332.properties.max_completion_tokens.type},message:"must be integ\
er,null"}],!1;if(errors===_errs20&&typeof data8=="number"&&(data8<1||isNaN(data8)))return validate222.errors=[{instancePath:instancePath+"/m\
ax_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data9=data.stop,_errs22=errors,_errs23=errors,
valid4=!1,passing1=null,_errs24=errors;if(errors===_errs24)if(typeof data9=="string"){if(func12(data9)<1){let err4={instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/on\
eOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs24===
errors;_valid1&&(valid4=!0,passing1=0);let _errs26=errors;if(errors===_errs26)if(Array.isArray(data9))if(data9.length>4){let err6={instancePath:instancePath+
"/stop",schemaPath:"#/properties/stop/oneOf/1/maxItems",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}else{var valid5=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs28=errors;
if(errors===_errs28)if(typeof data10=="string"){if(func12(data10)<1){let err7={instancePath:instancePath+"/stop/"+i1,schemaPath:"#/propertie\
s/stop/oneOf/1/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/stop/"+i1,schemaPath:"#/properties/stop/oneOf/1/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid5=_errs28===errors;
if(!valid5)break}}else{let err9={instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/oneOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs26===errors;if(_valid1&&valid4)valid4=
!1,passing1=[passing1,1];else{_valid1&&(valid4=!0,passing1=1);let _errs30=errors;if(data9!==null){let err10={instancePath:instancePath+"/sto\
p",schemaPath:"#/properties/stop/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}var _valid1=_errs30===errors;_valid1&&valid4?(valid4=!1,passing1=[passing1,2]):_valid1&&(valid4=!0,passing1=2)}if(valid4)
errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err11={instancePath:instancePath+"/stop",schemaPath:"#\
/properties/stop/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++,validate222.errors=vErrors,!1}var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.
temperature!==void 0){let data11=data.temperature,_errs32=errors;if(typeof data11!="number"&&data11!==null)return validate222.errors=[{instancePath:instancePath+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:schema332.properties.temperature.type},message:"must b\
e number,null"}],!1;if(errors===_errs32&&typeof data11=="number"){if(data11>2||isNaN(data11))return validate222.errors=[{instancePath:instancePath+
"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;
if(data11<0||isNaN(data11))return validate222.errors=[{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.
top_p!==void 0){let data12=data.top_p,_errs34=errors;if(typeof data12!="number"&&data12!==null)return validate222.errors=[{instancePath:instancePath+
"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:schema332.properties.top_p.type},message:"must be number,null"}],!1;
if(errors===_errs34&&typeof data12=="number"){if(data12>1||isNaN(data12))return validate222.errors=[{instancePath:instancePath+"/top_p",schemaPath:"\
#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data12<0||isNaN(data12))return validate222.
errors=[{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data13=data.tools,_errs36=errors;if(errors===
_errs36)if(Array.isArray(data13)){if(data13.length>128)return validate222.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properti\
es/tools/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"}],!1;{var valid6=!0;let len2=data13.length;
for(let i2=0;i2<len2;i2++){let data14=data13[i2],_errs38=errors;if(errors===errors)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
let missing1;if(data14.type===void 0&&(missing1="type")||data14.function===void 0&&(missing1="function"))return validate222.errors=[{instancePath:instancePath+
"/tools/"+i2,schemaPath:"#/components/schemas/ChatTool/required",keyword:"required",params:{missingProperty:missing1},message:"must have req\
uired property '"+missing1+"'"}],!1;if(data14.type!==void 0){let data15=data14.type,_errs41=errors;if(typeof data15!="string")return validate222.
errors=[{instancePath:instancePath+"/tools/"+i2+"/type",schemaPath:"#/components/schemas/ChatTool/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(data15!=="function")return validate222.errors=[{instancePath:instancePath+"/tools/"+i2+"/typ\
e",schemaPath:"#/components/schemas/ChatTool/properties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal \
to constant"}],!1;var valid8=_errs41===errors}else var valid8=!0;if(valid8)if(data14.function!==void 0){let data16=data14.function,_errs43=errors;
if(errors===_errs43)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing2;if(data16.name===void 0&&(missing2="name"))return validate222.
errors=[{instancePath:instancePath+"/tools/"+i2+"/function",schemaPath:"#/components/schemas/ChatTool/properties/function/required",keyword:"\
required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data16.name!==void 0){let data17=data16.
name,_errs45=errors;if(errors===_errs45)if(typeof data17=="string"){if(!pattern4.test(data17))return validate222.errors=[{instancePath:instancePath+
"/tools/"+i2+"/function/name",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,64}$"'}],!1}else return validate222.errors=[{instancePath:instancePath+
"/tools/"+i2+"/function/name",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid9=_errs45===errors}else var valid9=!0;if(valid9){if(data16.description!==void 0){let _errs47=errors;
if(typeof data16.description!="string")return validate222.errors=[{instancePath:instancePath+"/tools/"+i2+"/function/description",schemaPath:"\
#/components/schemas/ChatTool/properties/function/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid9=_errs47===errors}else var valid9=!0;if(valid9){if(data16.parameters!==void 0){let data19=data16.parameters,_errs49=errors;if(!(data19&&
typeof data19=="object"&&!Array.isArray(data19)))return validate222.errors=[{instancePath:instancePath+"/tools/"+i2+"/function/parameters",schemaPath:"\
#/components/schemas/ChatTool/properties/function/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid9=_errs49===errors}else var valid9=!0;if(valid9)if(data16.strict!==void 0){let data20=data16.strict,_errs51=errors;if(typeof data20!=
"boolean"&&data20!==null)return validate222.errors=[{instancePath:instancePath+"/tools/"+i2+"/function/strict",schemaPath:"#/components/sche\
mas/ChatTool/properties/function/properties/strict/type",keyword:"type",params:{type:schema38.properties.function.properties.strict.type},message:"\
must be boolean,null"}],!1;var valid9=_errs51===errors}else var valid9=!0}}}else return validate222.errors=[{instancePath:instancePath+"/too\
ls/"+i2+"/function",schemaPath:"#/components/schemas/ChatTool/properties/function/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var valid8=_errs43===errors}else var valid8=!0}else return validate222.errors=[{instancePath:instancePath+"/tools/"+i2,schemaPath:"\
#/components/schemas/ChatTool/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid6=_errs38===errors;if(!valid6)
break}}}else return validate222.errors=[{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid0=_errs36===errors}else var valid0=!0;if(valid0){if(data.tool_choice!==void 0){let data21=data.
tool_choice,_errs53=errors,_errs55=errors,valid11=!1,passing2=null,_errs56=errors;if(typeof data21!="string"){let err12={instancePath:instancePath+
"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!(data21==="none"||data21==="auto"||data21==="required")){let err13={instancePath:instancePath+
"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/0/enum",keyword:"enum",params:{allowedValues:schema39.oneOf[0].enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid2=_errs56===errors;_valid2&&
(valid11=!0,passing2=0);let _errs58=errors;if(errors===_errs58)if(data21&&typeof data21=="object"&&!Array.isArray(data21)){let missing3;if(data21.
type===void 0&&(missing3="type")||data21.function===void 0&&(missing3="function")){let err14={instancePath:instancePath+"/tool_choice",schemaPath:"\
#/components/schemas/ChatToolChoice/oneOf/1/required",keyword:"required",params:{missingProperty:missing3},message:"must have required prope\
rty '"+missing3+"'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}else{if(data21.type!==void 0){let data22=data21.type,_errs60=errors;
if(typeof data22!="string"){let err15={instancePath:instancePath+"/tool_choice/type",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1\
/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(data22!=="function"){let err16={instancePath:instancePath+"/tool_choice/type",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1/pro\
perties/type/const",keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}var valid12=_errs60===errors}else var valid12=!0;if(valid12)if(data21.function!==void 0){let data23=data21.function,_errs62=errors;
if(errors===_errs62)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let missing4;if(data23.name===void 0&&(missing4="name")){let err17={
instancePath:instancePath+"/tool_choice/function",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1/properties/function/required",keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}else if(data23.name!==void 0&&typeof data23.name!="string"){let err18={instancePath:instancePath+"/tool_choice/function/name",
schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1/properties/function/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/tool_choice/functi\
on",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1/properties/function/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid12=_errs62===errors}else var valid12=!0}}else{let err20={instancePath:instancePath+
"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid2=_errs58===errors;if(_valid2&&valid11)valid11=!1,passing2=[passing2,1];else if(_valid2){
valid11=!0,passing2=1;var props2={};props2.type=!0,props2.function=!0}if(valid11)errors=_errs55,vErrors!==null&&(_errs55?vErrors.length=_errs55:
vErrors=null);else{let err21={instancePath:instancePath+"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/oneOf",keyword:"oneOf",
params:{passingSchemas:passing2},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++,validate222.errors=vErrors,!1}var valid0=_errs53===errors}else var valid0=!0;if(valid0)if(data.response_format!==void 0){let data25=data.
response_format,_errs66=errors,_errs67=errors,_errs69=errors,valid15=!0,_errs70=errors;if(data25&&typeof data25=="object"&&!Array.isArray(data25)&&
data25.type!==void 0&&data25.type!=="json_schema"){let err22={};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid3=_errs70===
errors;if(errors=_errs69,vErrors!==null&&(_errs69?vErrors.length=_errs69:vErrors=null),_valid3){let _errs72=errors;if(data25&&typeof data25==
"object"&&!Array.isArray(data25)){let missing5;if(data25.json_schema===void 0&&(missing5="json_schema"))return validate222.errors=[{instancePath:instancePath+
"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/then/required",keyword:"required",params:{missingProperty:missing5},message:"\
must have required property '"+missing5+"'"}],!1}var _valid3=_errs72===errors;valid15=_valid3}if(!valid15){let err23={instancePath:instancePath+
"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "\
then" schema'};return vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++,validate222.errors=vErrors,!1}if(errors===_errs67)if(data25&&
typeof data25=="object"&&!Array.isArray(data25)){let missing6;if(data25.type===void 0&&(missing6="type"))return validate222.errors=[{instancePath:instancePath+
"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/required",keyword:"required",params:{missingProperty:missing6},message:"\
must have required property '"+missing6+"'"}],!1;if(data25.type!==void 0){let data27=data25.type,_errs73=errors;if(typeof data27!="string")return validate222.
errors=[{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data27==="text"||data27==="json_object"||data27==="json_schema"))return validate222.
errors=[{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema40.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid17=_errs73===errors}else
var valid17=!0;if(valid17)if(data25.json_schema!==void 0){let data28=data25.json_schema,_errs75=errors;if(errors===_errs75)if(data28&&typeof data28==
"object"&&!Array.isArray(data28)){let missing7;if(data28.name===void 0&&(missing7="name"))return validate222.errors=[{instancePath:instancePath+
"/response_format/json_schema",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/required",keyword:"required",params:{
missingProperty:missing7},message:"must have required property '"+missing7+"'"}],!1;if(data28.name!==void 0){let data29=data28.name,_errs77=errors;
if(errors===_errs77)if(typeof data29=="string"){if(!pattern4.test(data29))return validate222.errors=[{instancePath:instancePath+"/response_f\
ormat/json_schema/name",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,64}$"'}],!1}else return validate222.errors=[{instancePath:instancePath+
"/response_format/json_schema/name",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid18=_errs77===errors}else var valid18=!0;if(valid18){if(data28.description!==
void 0){let _errs79=errors;if(typeof data28.description!="string")return validate222.errors=[{instancePath:instancePath+"/response_format/js\
on_schema/description",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/properties/description/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid18=_errs79===errors}else var valid18=!0;if(valid18){if(data28.schema!==void 0){
let data31=data28.schema,_errs81=errors;if(!(data31&&typeof data31=="object"&&!Array.isArray(data31)))return validate222.errors=[{instancePath:instancePath+
"/response_format/json_schema/schema",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/properties/schema/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid18=_errs81===errors}else var valid18=!0;if(valid18)if(data28.strict!==void 0){
let data32=data28.strict,_errs83=errors;if(typeof data32!="boolean"&&data32!==null)return validate222.errors=[{instancePath:instancePath+"/r\
esponse_format/json_schema/strict",schemaPath:"#/components/schemas/ChatResponseFormat/properties/json_schema/properties/strict/type",keyword:"\
type",params:{type:schema40.properties.json_schema.properties.strict.type},message:"must be boolean,null"}],!1;var valid18=_errs83===errors}else
var valid18=!0}}}else return validate222.errors=[{instancePath:instancePath+"/response_format/json_schema",schemaPath:"#/components/schemas/\
ChatResponseFormat/properties/json_schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid17=_errs75===errors}else
var valid17=!0}else return validate222.errors=[{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFo\
rmat/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs66===errors}else var valid0=!0}}}}}}}}}}}}else
return validate222.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate222.
errors=vErrors,errors===0}validate222.evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,
stop:!0,temperature:!0,top_p:!0,tools:!0,tool_choice:!0,response_format:!0},dynamicProps:!1,dynamicItems:!1};function validate202(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate202.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate222(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),errors=vErrors.length),validate202.
errors=vErrors,errors===0}validate202.evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,
stop:!0,temperature:!0,top_p:!0,tools:!0,tool_choice:!0,response_format:!0},dynamicProps:!1,dynamicItems:!1};var createTask_body=validate262;function validate262(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate262.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(data.model="nova-7b");let missing0;if(data.input===void 0&&(missing0="inp\
ut"))return validate262.errors=[{instancePath,schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/schema/required",
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let data0=data.model,_errs2=errors;
if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>256)return validate262.errors=[{instancePath:instancePath+"/model",schemaPath:"\
document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/model/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"}],!1;if(func12(data0)<1)return validate262.errors=[{instancePath:instancePath+"/model",schemaPath:"\
document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate262.errors=[{instancePath:instancePath+"/model",schemaPath:"document#/paths/\
~1tasks/post/requestBody/content/application~1json/schema/properties/model/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var valid1=_errs2===errors;if(valid1){if(data.input!==void 0){let data1=data.input,_errs4=errors;if(errors===_errs4)if(typeof data1==
"string"){if(func12(data1)<1)return validate262.errors=[{instancePath:instancePath+"/input",schemaPath:"document#/paths/~1tasks/post/request\
Body/content/application~1json/schema/properties/input/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"}],!1}else return validate262.errors=[{instancePath:instancePath+"/input",schemaPath:"document#/paths/~1tasks/post/requestBody/con\
tent/application~1json/schema/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===
errors}else var valid1=!0;if(valid1)if(data.metadata!==void 0){let data2=data.metadata,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(Object.keys(data2).length>16)return validate262.errors=[{instancePath:instancePath+"/metadata",schemaPath:"\
document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/metadata/maxProperties",keyword:"maxProperties",params:{
limit:16},message:"must NOT have more than 16 properties"}],!1;for(let key0 in data2){let data3=data2[key0],_errs9=errors;if(errors===_errs9)
if(typeof data3=="string"){if(func12(data3)>512)return validate262.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/metadata/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1}else return validate262.errors=[{instancePath:instancePath+
"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"document#/paths/~1tasks/post/requestBody/content/application~1json/sche\
ma/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs9===errors;
if(!valid2)break}}else return validate262.errors=[{instancePath:instancePath+"/metadata",schemaPath:"document#/paths/~1tasks/post/requestBod\
y/content/application~1json/schema/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}}else return validate262.errors=[{instancePath,schemaPath:"document#/paths/~1tasks/post/requestBody/content/appli\
cation~1json/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate262.errors=vErrors,errors===0}validate262.
evaluated={props:{model:!0,input:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};var uploadFile_body=validate272;function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate272.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.purpose===void 0&&(missing0="purpose"))return validate272.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.file!==void 0){let data0=data.file,_errs1=errors;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0)))return validate272.
errors=[{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.purpose!==void 0){let data1=data.purpose,_errs3=errors;if(errors===_errs3)
if(typeof data1=="string"){if(func12(data1)>64)return validate272.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/pur\
pose/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(data1)<1)return validate272.
errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return validate272.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpo\
se/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate272.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate272.errors=vErrors,
errors===0}validate272.evaluated={props:{file:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports,...part_1_exports},validators={listModels:{query:all.listModels_query},getModel:{path:all.getModel_path},getAccount:{},
createChatCompletion:{body:all.createChatCompletion_body},listTasks:{query:all.listTasks_query},createTask:{body:all.createTask_body},getTask:{
path:all.getTask_path},deleteTask:{path:all.deleteTask_path},listFiles:{query:all.listFiles_query},uploadFile:{body:all.uploadFile_body},getFile:{
path:all.getFile_path},deleteFile:{path:all.deleteFile_path},getFileContent:{path:all.getFileContent_path}};export{validators};
