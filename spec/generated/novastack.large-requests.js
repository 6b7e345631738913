// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part_0_exports={};__export(part_0_exports,{createChatCompletion_body:()=>createChatCompletion_body});var createChatCompletion_body=validate23;var schema36={type:"object","x-level":"companion","x-source":"novastack-start",description:"OpenAI's request; a field that is not listed her\
e is accepted and has no effect, and an optional one that is null counts as absent.",required:["model","messages"],properties:{model:{type:"\
string",minLength:1,maxLength:256},messages:{type:"array",minItems:1,items:{$ref:"#/components/schemas/ChatMessage"}},stream:{type:["boolean",
"null"]},stream_options:{type:["object","null"],properties:{include_usage:{type:["boolean","null"]}}},n:{type:["integer","null"],minimum:1,maximum:16},
max_tokens:{type:["integer","null"],minimum:1},max_completion_tokens:{type:["integer","null"],minimum:1},stop:{oneOf:[{type:"string",minLength:1},
{type:"array",maxItems:4,items:{type:"string",minLength:1}},{type:"null"}]},temperature:{type:["number","null"],minimum:0,maximum:2},top_p:{
type:["number","null"],minimum:0,maximum:1},tools:{type:["array","null"],minItems:1,maxItems:128,items:{$ref:"#/components/schemas/ChatTool"}},
tool_choice:{oneOf:[{$ref:"#/components/schemas/ChatToolChoice"},{type:"null"}]},parallel_tool_calls:{type:["boolean","null"],description:"W\
hether one answer may call several tools; it may unless this is false."},functions:{description:"OpenAI's deprecated form of `tools`; refuse\
d unless null.",deprecated:!0},function_call:{description:"OpenAI's deprecated form of `tool_choice`; refused unless null.",deprecated:!0},response_format:{
oneOf:[{$ref:"#/components/schemas/ChatResponseFormat"},{type:"null"}]}}},func1=require_ucs2length().default,schema37={type:"object","x-leve\
l":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["role"],properties:{role:{type:"\
string",enum:["developer","system","user","assistant","tool"]},content:{oneOf:[{type:"string"},{type:"array",minItems:1,items:{$ref:"#/compo\
nents/schemas/ChatContentPart"}},{type:"null"}]},name:{type:["string","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/components/s\
chemas/ChatToolCall"}},tool_call_id:{type:["string","null"]}},allOf:[{if:{properties:{role:{const:"tool"}}},then:{required:["tool_call_id"],
properties:{tool_call_id:{type:"string"}}}},{if:{not:{properties:{role:{const:"assistant"}}}},then:{required:["content"],properties:{content:{
type:["string","array"],items:{$ref:"#/components/schemas/ChatContentPart"}}}}}]},schema38={type:"object","x-level":"assumed","x-why":"The v\
endor says that OpenAI's clients work; OpenAI's requests have this form.",required:["type"],properties:{type:{type:"string",enum:["text","im\
age_url","input_audio","file","refusal"]},text:{type:["string","null"]}},if:{properties:{type:{const:"text"}}},then:{required:["text"],properties:{
text:{type:"string"}}}};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.type===void 0&&(missing0="type")||data.function===void 0&&
(missing0="function"))return validate26.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have requir\
ed property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate26.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.type!==
void 0){let data1=data.type,_errs3=errors;if(typeof data1!="string")return validate26.errors=[{instancePath:instancePath+"/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(data1!=="function")return validate26.errors=[{instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data2=data.function,_errs5=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
let missing1;if(data2.name===void 0&&(missing1="name")||data2.arguments===void 0&&(missing1="arguments"))return validate26.errors=[{instancePath:instancePath+
"/function",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data2.name!==void 0){
let _errs8=errors;if(typeof data2.name!="string")return validate26.errors=[{instancePath:instancePath+"/function/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2)if(data2.arguments!==void 0){let _errs10=errors;
if(typeof data2.arguments!="string")return validate26.errors=[{instancePath:instancePath+"/function/arguments",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid2=_errs10===errors}else var valid2=!0}else return validate26.errors=[{instancePath:instancePath+
"/function",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate26.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate26.errors=vErrors,errors===0}validate26.
evaluated={props:{id:!0,type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate25(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors,valid1=!0,_errs3=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.role!==void 0&&data.role!=="tool"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===
errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.tool_call_id===void 0&&(missing0="tool_call_id"))return validate25.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.tool_call_id!==void 0&&typeof data.
tool_call_id!="string")return validate25.errors=[{instancePath:instancePath+"/tool_call_id",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1}var _valid0=_errs5===errors;if(valid1=_valid0,valid1){var props0={};props0.tool_call_id=!0,props0.role=!0}}if(!valid1){let err1={
instancePath,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++,validate25.errors=vErrors,!1}var valid0=_errs1===errors;if(valid0){let _errs8=errors,_errs9=errors,valid4=!0,_errs10=errors,_errs11=errors,
_errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role!==void 0&&data.role!=="assistant"){let err2={};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var valid5=_errs12===errors;if(valid5){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}else errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);var _valid1=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid1){let _errs14=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.content===void 0&&(missing1="content"))return validate25.errors=[{instancePath,keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data.content!==void 0){let data3=data.content,_errs15=errors;if(typeof data3!="\
string"&&!Array.isArray(data3))return validate25.errors=[{instancePath:instancePath+"/content",keyword:"type",params:{type:schema37.allOf[1].
then.properties.content.type},message:"must be string,array"}],!1;if(errors===_errs15&&Array.isArray(data3)){var valid8=!0;let len0=data3.length;
for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs17=errors,_errs18=errors,_errs20=errors,valid10=!0,_errs21=errors;if(data4&&typeof data4==
"object"&&!Array.isArray(data4)&&data4.type!==void 0&&data4.type!=="text"){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
var _valid2=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid2){let _errs23=errors;if(data4&&
typeof data4=="object"&&!Array.isArray(data4)){let missing2;if(data4.text===void 0&&(missing2="text"))return validate25.errors=[{instancePath:instancePath+
"/content/"+i0,keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;if(data4.text!==
void 0&&typeof data4.text!="string")return validate25.errors=[{instancePath:instancePath+"/content/"+i0+"/text",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1}var _valid2=_errs23===errors;if(valid10=_valid2,valid10){var props1={};props1.text=!0,props1.type=!0}}
if(!valid10){let err5={instancePath:instancePath+"/content/"+i0,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate25.errors=vErrors,!1}if(errors===_errs18)if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){let missing3;if(data4.type===void 0&&(missing3="type"))return validate25.errors=[{instancePath:instancePath+
"/content/"+i0,keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;if(props1!==!0&&
(props1=props1||{},props1.type=!0,props1.text=!0),data4.type!==void 0){let data7=data4.type,_errs26=errors;if(typeof data7!="string")return validate25.
errors=[{instancePath:instancePath+"/content/"+i0+"/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data7==="\
text"||data7==="image_url"||data7==="input_audio"||data7==="file"||data7==="refusal"))return validate25.errors=[{instancePath:instancePath+"\
/content/"+i0+"/type",keyword:"enum",params:{allowedValues:schema38.properties.type.enum},message:"must be equal to one of the allowed value\
s"}],!1;var valid13=_errs26===errors}else var valid13=!0;if(valid13)if(data4.text!==void 0){let data8=data4.text,_errs28=errors;if(typeof data8!=
"string"&&data8!==null)return validate25.errors=[{instancePath:instancePath+"/content/"+i0+"/text",keyword:"type",params:{type:schema38.properties.
text.type},message:"must be string,null"}],!1;var valid13=_errs28===errors}else var valid13=!0}else return validate25.errors=[{instancePath:instancePath+
"/content/"+i0,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid8=_errs17===errors;if(!valid8)break}}}}var _valid1=_errs14===
errors;if(valid4=_valid1,valid4){var props2={};props2.content=!0}}if(!valid4){let err6={instancePath,keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};return vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++,validate25.errors=vErrors,!1}var valid0=_errs8===
errors;valid0&&props0!==!0&&props2!==void 0&&(props2===!0?props0=!0:(props0=props0||{},Object.assign(props0,props2)))}if(errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.role===void 0&&(missing4="role"))return validate25.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.
role=!0,props0.content=!0,props0.name=!0,props0.tool_calls=!0,props0.tool_call_id=!0),data.role!==void 0){let data9=data.role,_errs30=errors;
if(typeof data9!="string")return validate25.errors=[{instancePath:instancePath+"/role",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(!(data9==="developer"||data9==="system"||data9==="user"||data9==="assistant"||data9==="tool"))return validate25.errors=[{instancePath:instancePath+
"/role",keyword:"enum",params:{allowedValues:schema37.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid14=_errs30===
errors}else var valid14=!0;if(valid14){if(data.content!==void 0){let data10=data.content,_errs32=errors,_errs33=errors,valid15=!1,passing0=null,
_errs34=errors;if(typeof data10!="string"){let err7={instancePath:instancePath+"/content",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid3=_errs34===errors;_valid3&&(valid15=!0,passing0=0);let _errs36=errors;
if(errors===_errs36)if(Array.isArray(data10))if(data10.length<1){let err8={instancePath:instancePath+"/content",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{var valid16=!0;let len1=data10.length;
for(let i1=0;i1<len1;i1++){let data11=data10[i1],_errs38=errors,_errs39=errors,_errs41=errors,valid18=!0,_errs42=errors;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)&&data11.type!==void 0&&data11.type!=="text"){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
var _valid4=_errs42===errors;if(errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=null),_valid4){let _errs44=errors;if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){let missing5;if(data11.text===void 0&&(missing5="text")){let err10={instancePath:instancePath+
"/content/"+i1,keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}else if(data11.text!==void 0&&typeof data11.text!="string"){let err11={instancePath:instancePath+"/cont\
ent/"+i1+"/text",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
var _valid4=_errs44===errors;if(valid18=_valid4,valid18){var props3={};props3.text=!0,props3.type=!0}}if(!valid18){let err12={instancePath:instancePath+
"/content/"+i1,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}if(errors===_errs39)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing6;if(data11.type===void 0&&(missing6="ty\
pe")){let err13={instancePath:instancePath+"/content/"+i1,keyword:"required",params:{missingProperty:missing6},message:"must have required p\
roperty '"+missing6+"'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{if(props3!==!0&&(props3=props3||{},props3.type=!0,
props3.text=!0),data11.type!==void 0){let data14=data11.type,_errs47=errors;if(typeof data14!="string"){let err14={instancePath:instancePath+
"/content/"+i1+"/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
if(!(data14==="text"||data14==="image_url"||data14==="input_audio"||data14==="file"||data14==="refusal")){let err15={instancePath:instancePath+
"/content/"+i1+"/type",keyword:"enum",params:{allowedValues:schema38.properties.type.enum},message:"must be equal to one of the allowed valu\
es"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var valid21=_errs47===errors}else var valid21=!0;if(valid21)if(data11.text!==
void 0){let data15=data11.text,_errs49=errors;if(typeof data15!="string"&&data15!==null){let err16={instancePath:instancePath+"/content/"+i1+
"/text",keyword:"type",params:{type:schema38.properties.text.type},message:"must be string,null"};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}var valid21=_errs49===errors}else var valid21=!0}}else{let err17={instancePath:instancePath+"/content/"+i1,keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid16=_errs38===errors;if(!valid16)
break}}else{let err18={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}var _valid3=_errs36===errors;if(_valid3&&valid15)valid15=!1,passing0=[passing0,1];else{_valid3&&(valid15=
!0,passing0=1);let _errs51=errors;if(data10!==null){let err19={instancePath:instancePath+"/content",keyword:"type",params:{type:"null"},message:"\
must be null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid3=_errs51===errors;_valid3&&valid15?(valid15=!1,passing0=
[passing0,2]):_valid3&&(valid15=!0,passing0=2)}if(valid15)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=_errs33:vErrors=null);else{
let err20={instancePath:instancePath+"/content",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in o\
neOf"};return vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++,validate25.errors=vErrors,!1}var valid14=_errs32===errors}else var valid14=!0;
if(valid14){if(data.name!==void 0){let data16=data.name,_errs53=errors;if(typeof data16!="string"&&data16!==null)return validate25.errors=[{
instancePath:instancePath+"/name",keyword:"type",params:{type:schema37.properties.name.type},message:"must be string,null"}],!1;var valid14=_errs53===
errors}else var valid14=!0;if(valid14){if(data.tool_calls!==void 0){let data17=data.tool_calls,_errs55=errors;if(!Array.isArray(data17)&&data17!==
null)return validate25.errors=[{instancePath:instancePath+"/tool_calls",keyword:"type",params:{type:schema37.properties.tool_calls.type},message:"\
must be array,null"}],!1;if(errors===_errs55&&Array.isArray(data17)){var valid22=!0;let len2=data17.length;for(let i2=0;i2<len2;i2++){let _errs57=errors;
validate26(data17[i2],{instancePath:instancePath+"/tool_calls/"+i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length);var valid22=_errs57===errors;if(!valid22)break}}var valid14=_errs55===
errors}else var valid14=!0;if(valid14)if(data.tool_call_id!==void 0){let data19=data.tool_call_id,_errs58=errors;if(typeof data19!="string"&&
data19!==null)return validate25.errors=[{instancePath:instancePath+"/tool_call_id",keyword:"type",params:{type:schema37.properties.tool_call_id.
type},message:"must be string,null"}],!1;var valid14=_errs58===errors}else var valid14=!0}}}}else return validate25.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate25.errors=vErrors,evaluated0.props=props0,errors===0}validate25.evaluated=
{dynamicProps:!0,dynamicItems:!1};var schema43={type:"object","x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:[
"name"],properties:{name:{type:"string",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:["string","null"]},parameters:{type:["object","nu\
ll"],description:"A JSON Schema."},strict:{type:["boolean","null"]}}},pattern4=new RegExp("^[a-zA-Z0-9_-]{1,64}$","u");function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate29.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
type!==void 0){let data0=data.type,_errs1=errors;if(typeof data0!="string")return validate29.errors=[{instancePath:instancePath+"/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="function")return validate29.errors=[{instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data1=data.function,_errs3=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.name===void 0&&(missing1="name"))return validate29.errors=[{instancePath:instancePath+"/function",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data1.name!==void 0){let data2=data1.name,_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(!pattern4.test(data2))return validate29.errors=[{instancePath:instancePath+"/function/name",
keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,64}$"'}],!1}else return validate29.
errors=[{instancePath:instancePath+"/function/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs6===
errors}else var valid2=!0;if(valid2){if(data1.description!==void 0){let data3=data1.description,_errs8=errors;if(typeof data3!="string"&&data3!==
null)return validate29.errors=[{instancePath:instancePath+"/function/description",keyword:"type",params:{type:schema43.properties.description.
type},message:"must be string,null"}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data1.parameters!==void 0){let data4=data1.
parameters,_errs10=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null)return validate29.errors=[{instancePath:instancePath+
"/function/parameters",keyword:"type",params:{type:schema43.properties.parameters.type},message:"must be object,null"}],!1;var valid2=_errs10===
errors}else var valid2=!0;if(valid2)if(data1.strict!==void 0){let data5=data1.strict,_errs12=errors;if(typeof data5!="boolean"&&data5!==null)
return validate29.errors=[{instancePath:instancePath+"/function/strict",keyword:"type",params:{type:schema43.properties.strict.type},message:"\
must be boolean,null"}],!1;var valid2=_errs12===errors}else var valid2=!0}}}else return validate29.errors=[{instancePath:instancePath+"/func\
tion",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate29.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate29.errors=vErrors,errors===0}validate29.
evaluated={props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};var schema45={type:"string",enum:["none","auto","required"],"x-level":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI'\
s requests have this form."};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")||data.function===void 0&&(missing0="function"))return validate32.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
type!==void 0){let data0=data.type,_errs1=errors;if(typeof data0!="string")return validate32.errors=[{instancePath:instancePath+"/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="function")return validate32.errors=[{instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"function"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.function!==void 0){let data1=data.function,_errs3=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.name===void 0&&(missing1="name"))return validate32.errors=[{instancePath:instancePath+"/function",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data1.name!==void 0&&typeof data1.name!="string")return validate32.
errors=[{instancePath:instancePath+"/function/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1}else return validate32.
errors=[{instancePath:instancePath+"/function",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs3===errors}else
var valid0=!0}else return validate32.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate32.
errors=vErrors,errors===0}validate32.evaluated={props:{type:!0,function:!0},dynamicProps:!1,dynamicItems:!1};function validate31(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data!=
"string"){let err0={instancePath,keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="none"||data==="auto"||data==="required")){let err1={instancePath,keyword:"enum",params:{allowedValues:schema45.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;
_valid0&&(valid0=!0,passing0=0);let _errs4=errors;validate32(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=
!1,passing0=[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0={};props0.type=!0,props0.function=!0}if(valid0)errors=_errs0,vErrors!==
null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err2={instancePath,keyword:"oneOf",params:{passingSchemas:passing0},message:"must\
 match exactly one schema in oneOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate31.errors=vErrors,!1}return validate31.
errors=vErrors,evaluated0.props=props0,errors===0}validate31.evaluated={dynamicProps:!0,dynamicItems:!1};var schema48={type:"object","x-leve\
l":"assumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["type"],properties:{type:{type:"\
string",enum:["text","json_object","json_schema"]},json_schema:{oneOf:[{$ref:"#/components/schemas/ChatJsonSchema"},{type:"null"}]}},if:{properties:{
type:{const:"json_schema"}}},then:{required:["json_schema"],properties:{json_schema:{type:"object"}}}},schema49={type:"object","x-level":"as\
sumed","x-why":"The vendor says that OpenAI's clients work; OpenAI's requests have this form.",required:["name"],properties:{name:{type:"str\
ing",pattern:"^[a-zA-Z0-9_-]{1,64}$"},description:{type:["string","null"]},schema:{type:["object","null"],description:"A JSON Schema."},strict:{
type:["boolean","null"]}}};function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate35.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="json_schema"){
let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.
length=_errs1:vErrors=null),_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.json_schema===
void 0&&(missing0="json_schema"))return validate35.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must \
have required property '"+missing0+"'"}],!1;if(data.json_schema!==void 0){let data1=data.json_schema;if(!(data1&&typeof data1=="object"&&!Array.
isArray(data1)))return validate35.errors=[{instancePath:instancePath+"/json_schema",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1}}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};props0.json_schema=!0,props0.type=!0}}if(!valid0){let err1={
instancePath,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};return vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++,validate35.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===
void 0&&(missing1="type"))return validate35.errors=[{instancePath,keyword:"required",params:{missingProperty:missing1},message:"must have re\
quired property '"+missing1+"'"}],!1;if(props0!==!0&&(props0=props0||{},props0.type=!0,props0.json_schema=!0),data.type!==void 0){let data2=data.
type,_errs7=errors;if(typeof data2!="string")return validate35.errors=[{instancePath:instancePath+"/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data2==="text"||data2==="json_object"||data2==="json_schema"))return validate35.errors=[{instancePath:instancePath+
"/type",keyword:"enum",params:{allowedValues:schema48.properties.type.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs7===
errors}else var valid3=!0;if(valid3)if(data.json_schema!==void 0){let data3=data.json_schema,_errs9=errors,_errs10=errors,valid4=!1,passing0=null,
_errs11=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing2;if(data3.name===void 0&&(missing2="n\
ame")){let err2={instancePath:instancePath+"/json_schema",keyword:"required",params:{missingProperty:missing2},message:"must have required p\
roperty '"+missing2+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{if(data3.name!==void 0){let data4=data3.name,_errs14=errors;
if(errors===_errs14)if(typeof data4=="string"){if(!pattern4.test(data4)){let err3={instancePath:instancePath+"/json_schema/name",keyword:"pa\
ttern",params:{pattern:"^[a-zA-Z0-9_-]{1,64}$"},message:'must match pattern "^[a-zA-Z0-9_-]{1,64}$"'};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/json_schema/name",keyword:"type",params:{type:"string"},message:"must be str\
ing"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid6=_errs14===errors}else var valid6=!0;if(valid6){if(data3.description!==
void 0){let data5=data3.description,_errs16=errors;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/json_schem\
a/description",keyword:"type",params:{type:schema49.properties.description.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}var valid6=_errs16===errors}else var valid6=!0;if(valid6){if(data3.schema!==void 0){let data6=data3.schema,_errs18=errors;
if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err6={instancePath:instancePath+"/json_schema/schema",keyword:"\
type",params:{type:schema49.properties.schema.type},message:"must be object,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var valid6=_errs18===errors}else var valid6=!0;if(valid6)if(data3.strict!==void 0){let data7=data3.strict,_errs20=errors;if(typeof data7!="b\
oolean"&&data7!==null){let err7={instancePath:instancePath+"/json_schema/strict",keyword:"type",params:{type:schema49.properties.strict.type},
message:"must be boolean,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid6=_errs20===errors}else var valid6=!0}}}}else{
let err8={instancePath:instancePath+"/json_schema",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}var _valid1=_errs11===errors;if(_valid1){valid4=!0,passing0=0;var props1={};props1.name=!0,props1.description=!0,
props1.schema=!0,props1.strict=!0}let _errs22=errors;if(data3!==null){let err9={instancePath:instancePath+"/json_schema",keyword:"type",params:{
type:"null"},message:"must be null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs22===errors;if(_valid1&&valid4?
(valid4=!1,passing0=[passing0,1]):_valid1&&(valid4=!0,passing0=1),valid4)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=
null);else{let err10={instancePath:instancePath+"/json_schema",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly \
one schema in oneOf"};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate35.errors=vErrors,!1}var valid3=_errs9===errors}else
var valid3=!0}else return validate35.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate35.
errors=vErrors,evaluated0.props=props0,errors===0}validate35.evaluated={dynamicProps:!0,dynamicItems:!1};function validate24(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.model===void 0&&(missing0="model")||data.messages===void 0&&(missing0="messages"))return validate24.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.model!==void 0){let data0=data.
model,_errs1=errors;if(errors===_errs1)if(typeof data0=="string"){if(func1(data0)>256)return validate24.errors=[{instancePath:instancePath+"\
/model",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(func1(data0)<1)return validate24.errors=
[{instancePath:instancePath+"/model",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate24.
errors=[{instancePath:instancePath+"/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.messages!==void 0){let data1=data.messages,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.
length<1)return validate24.errors=[{instancePath:instancePath+"/messages",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate25(data1[i0],{instancePath:instancePath+
"/messages/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate24.errors=[{instancePath:instancePath+"/mes\
sages",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.stream!==
void 0){let data3=data.stream,_errs6=errors;if(typeof data3!="boolean"&&data3!==null)return validate24.errors=[{instancePath:instancePath+"/\
stream",keyword:"type",params:{type:schema36.properties.stream.type},message:"must be boolean,null"}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.stream_options!==void 0){let data4=data.stream_options,_errs8=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&
data4!==null)return validate24.errors=[{instancePath:instancePath+"/stream_options",keyword:"type",params:{type:schema36.properties.stream_options.
type},message:"must be object,null"}],!1;if(errors===_errs8&&data4&&typeof data4=="object"&&!Array.isArray(data4)&&data4.include_usage!==void 0){
let data5=data4.include_usage;if(typeof data5!="boolean"&&data5!==null)return validate24.errors=[{instancePath:instancePath+"/stream_options\
/include_usage",keyword:"type",params:{type:schema36.properties.stream_options.properties.include_usage.type},message:"must be boolean,null"}],
!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.n!==void 0){let data6=data.n,_errs12=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6))&&data6!==null)return validate24.errors=[{instancePath:instancePath+"/n",keyword:"type",params:{type:schema36.properties.
n.type},message:"must be integer,null"}],!1;if(errors===_errs12&&typeof data6=="number"){if(data6>16||isNaN(data6))return validate24.errors=
[{instancePath:instancePath+"/n",keyword:"maximum",params:{comparison:"<=",limit:16},message:"must be <= 16"}],!1;if(data6<1||isNaN(data6))return validate24.
errors=[{instancePath:instancePath+"/n",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.max_tokens!==void 0){let data7=data.max_tokens,_errs14=errors;if(!(typeof data7=="number"&&!(data7%
1)&&!isNaN(data7))&&data7!==null)return validate24.errors=[{instancePath:instancePath+"/max_tokens",keyword:"type",params:{type:schema36.properties.
max_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs14&&typeof data7=="number"&&(data7<1||isNaN(data7)))return validate24.
errors=[{instancePath:instancePath+"/max_tokens",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.max_completion_tokens!==void 0){let data8=data.max_completion_tokens,_errs16=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8))&&data8!==null)return validate24.errors=[{instancePath:instancePath+"/max_completion_tokens",keyword:"ty\
pe",params:{type:schema36.properties.max_completion_tokens.type},message:"must be integer,null"}],!1;if(errors===_errs16&&typeof data8=="num\
ber"&&(data8<1||isNaN(data8)))return validate24.errors=[{instancePath:instancePath+"/max_completion_tokens",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){let data9=data.stop,
_errs18=errors,_errs19=errors,valid3=!1,passing0=null,_errs20=errors;if(errors===_errs20)if(typeof data9=="string"){if(func1(data9)<1){let err0={
instancePath:instancePath+"/stop",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/stop",keyword:"type",params:{type:"string"},message:"must be \
string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs20===errors;_valid0&&(valid3=!0,passing0=0);let _errs22=errors;
if(errors===_errs22)if(Array.isArray(data9))if(data9.length>4){let err2={instancePath:instancePath+"/stop",keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{var valid4=!0;let len1=data9.length;
for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs24=errors;if(errors===_errs24)if(typeof data10=="string"){if(func1(data10)<1){let err3={
instancePath:instancePath+"/stop/"+i1,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/stop/"+i1,keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid4=_errs24===errors;if(!valid4)break}}else{let err5={instancePath:instancePath+
"/stop",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs22===
errors;if(_valid0&&valid3)valid3=!1,passing0=[passing0,1];else{_valid0&&(valid3=!0,passing0=1);let _errs26=errors;if(data9!==null){let err6={
instancePath:instancePath+"/stop",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid0=_errs26===errors;_valid0&&valid3?(valid3=!1,passing0=[passing0,2]):_valid0&&(valid3=!0,passing0=2)}if(valid3)errors=_errs19,
vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err7={instancePath:instancePath+"/stop",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate24.errors=vErrors,
!1}var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.temperature!==void 0){let data11=data.temperature,_errs28=errors;if(typeof data11!=
"number"&&data11!==null)return validate24.errors=[{instancePath:instancePath+"/temperature",keyword:"type",params:{type:schema36.properties.
temperature.type},message:"must be number,null"}],!1;if(errors===_errs28&&typeof data11=="number"){if(data11>2||isNaN(data11))return validate24.
errors=[{instancePath:instancePath+"/temperature",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(data11<0||
isNaN(data11))return validate24.errors=[{instancePath:instancePath+"/temperature",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.top_p!==void 0){let data12=data.top_p,_errs30=errors;if(typeof data12!=
"number"&&data12!==null)return validate24.errors=[{instancePath:instancePath+"/top_p",keyword:"type",params:{type:schema36.properties.top_p.
type},message:"must be number,null"}],!1;if(errors===_errs30&&typeof data12=="number"){if(data12>1||isNaN(data12))return validate24.errors=[
{instancePath:instancePath+"/top_p",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(data12<0||isNaN(data12))
return validate24.errors=[{instancePath:instancePath+"/top_p",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}
var valid0=_errs30===errors}else var valid0=!0;if(valid0){if(data.tools!==void 0){let data13=data.tools,_errs32=errors;if(!Array.isArray(data13)&&
data13!==null)return validate24.errors=[{instancePath:instancePath+"/tools",keyword:"type",params:{type:schema36.properties.tools.type},message:"\
must be array,null"}],!1;if(errors===_errs32&&Array.isArray(data13)){if(data13.length>128)return validate24.errors=[{instancePath:instancePath+
"/tools",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"}],!1;if(data13.length<1)return validate24.errors=
[{instancePath:instancePath+"/tools",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid5=!0;let len2=data13.
length;for(let i2=0;i2<len2;i2++){let _errs34=errors;validate29(data13[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data13,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);var valid5=_errs34===
errors;if(!valid5)break}}}var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.tool_choice!==void 0){let data15=data.tool_choice,
_errs35=errors,_errs36=errors,valid6=!1,passing1=null,_errs37=errors;validate31(data15,{instancePath:instancePath+"/tool_choice",parentData:data,
parentDataProperty:"tool_choice",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=
vErrors.length);var _valid1=_errs37===errors;_valid1&&(valid6=!0,passing1=0);let _errs38=errors;if(data15!==null){let err8={instancePath:instancePath+
"/tool_choice",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs38===
errors;if(_valid1&&valid6?(valid6=!1,passing1=[passing1,1]):_valid1&&(valid6=!0,passing1=1),valid6)errors=_errs36,vErrors!==null&&(_errs36?vErrors.
length=_errs36:vErrors=null);else{let err9={instancePath:instancePath+"/tool_choice",keyword:"oneOf",params:{passingSchemas:passing1},message:"\
must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,validate24.errors=vErrors,!1}var valid0=_errs35===
errors}else var valid0=!0;if(valid0){if(data.parallel_tool_calls!==void 0){let data16=data.parallel_tool_calls,_errs40=errors;if(typeof data16!=
"boolean"&&data16!==null)return validate24.errors=[{instancePath:instancePath+"/parallel_tool_calls",keyword:"type",params:{type:schema36.properties.
parallel_tool_calls.type},message:"must be boolean,null"}],!1;var valid0=_errs40===errors}else var valid0=!0;if(valid0)if(data.response_format!==
void 0){let data17=data.response_format,_errs42=errors,_errs43=errors,valid7=!1,passing2=null,_errs44=errors;validate35(data17,{instancePath:instancePath+
"/response_format",parentData:data,parentDataProperty:"response_format",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:
vErrors.concat(validate35.errors),errors=vErrors.length);var _valid2=_errs44===errors;_valid2&&(valid7=!0,passing2=0);let _errs45=errors;if(data17!==
null){let err10={instancePath:instancePath+"/response_format",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}var _valid2=_errs45===errors;if(_valid2&&valid7?(valid7=!1,passing2=[passing2,1]):_valid2&&(valid7=!0,passing2=
1),valid7)errors=_errs43,vErrors!==null&&(_errs43?vErrors.length=_errs43:vErrors=null);else{let err11={instancePath:instancePath+"/response_\
format",keyword:"oneOf",params:{passingSchemas:passing2},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++,validate24.errors=vErrors,!1}var valid0=_errs42===errors}else var valid0=!0}}}}}}}}}}}}}else return validate24.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===0}validate24.
evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,stop:!0,temperature:!0,top_p:!0,
tools:!0,tool_choice:!0,parallel_tool_calls:!0,functions:!0,function_call:!0,response_format:!0},dynamicProps:!1,dynamicItems:!1};function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate24(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length),
validate23.errors=vErrors,errors===0}validate23.evaluated={props:{model:!0,messages:!0,stream:!0,stream_options:!0,n:!0,max_tokens:!0,max_completion_tokens:!0,
stop:!0,temperature:!0,top_p:!0,tools:!0,tool_choice:!0,parallel_tool_calls:!0,functions:!0,function_call:!0,response_format:!0},dynamicProps:!1,
dynamicItems:!1};var all={...part_0_exports},validators={createChatCompletion:all.createChatCompletion_body};export{validators};
