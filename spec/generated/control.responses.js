// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:!0});exports.formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate,compare){return{validate,compare}}exports.
fullFormats={date:fmtDef(date,compareDate),time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-tim\
e":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragm\
ent":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},float:{type:"number",validate:validateNumber},
double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,
compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoTime),"iso-date-t\
ime":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],
day=+matches[3];return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)
return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function getTime(strictTimeZone){return function(str){
let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],min=+matches[2],sec=+matches[3],tz=matches[4],tzSign=matches[5]==="-"?-1:
1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-
tzM*tzSign,utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){
if(!(s1&&s2))return;let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){
if(!(t1&&t2))return;let a1=TIME.exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;
function getDateTime(strictTimeZone){let time=getTime(strictTimeZone);return function(str){let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.
length===2&&date(dateTime[0])&&time(dateTime[1])}}function compareDateTime(dt1,dt2){if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(
dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[
d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,d2);if(res!==void 0)return res||compareTime(t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str){return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){return Number.
isInteger(value)&&value<=MAX_INT32&&value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){
return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var part_0_exports={};__export(part_0_exports,{response_0:()=>response_0,response_1:()=>response_1,response_10:()=>response_10,response_11:()=>response_11,
response_12:()=>response_12,response_13:()=>response_13,response_14:()=>response_14,response_15:()=>response_15,response_16:()=>response_16,
response_17:()=>response_17,response_18:()=>response_18,response_19:()=>response_19,response_2:()=>response_2,response_20:()=>response_20,response_21:()=>response_21,
response_22:()=>response_22,response_23:()=>response_23,response_3:()=>response_3,response_4:()=>response_4,response_5:()=>response_5,response_6:()=>response_6,
response_7:()=>response_7,response_8:()=>response_8,response_9:()=>response_9});var response_0=validate20;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&(missing0="status")||data.version===void 0&&(missing0="ve\
rsion"))return validate20.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+
missing0+"'"}],!1;if(data.status!==void 0){let data0=data.status,_errs2=errors;if(typeof data0!="string")return validate20.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="ok")return validate20.errors=[{instancePath:instancePath+
"/status",keyword:"const",params:{allowedValue:"ok"},message:"must be equal to constant"}],!1;var valid1=_errs2===errors}else var valid1=!0;
if(valid1)if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate20.errors=[{instancePath:instancePath+
"/version",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else return validate20.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate20.errors=vErrors,errors===0}validate20.
evaluated={props:{status:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var response_1=validate22;var schema36={type:"string",enum:["VALIDATION_ERROR","UNAUTHORIZED","FORBIDDEN","NOT_FOUND","METHOD_NOT_ALLOWED","PAYLOAD_TOO_LARGE","UNSUPP\
ORTED_MEDIA_TYPE","TOO_MANY","SERVICE_UNAVAILABLE","INTERNAL_ERROR"]};function validate23(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||data.status===void 0&&(missing0="status"))return validate23.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==
void 0){let _errs1=errors;if(typeof data.error!="string")return validate23.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data1=data.
code,_errs3=errors;if(typeof data1!="string")return validate23.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data1==="VALIDATION_ERROR"||data1==="UNAUTHORIZED"||data1==="FORBIDDEN"||data1==="NOT_FOUND"||data1===
"METHOD_NOT_ALLOWED"||data1==="PAYLOAD_TOO_LARGE"||data1==="UNSUPPORTED_MEDIA_TYPE"||data1==="TOO_MANY"||data1==="SERVICE_UNAVAILABLE"||data1===
"INTERNAL_ERROR"))return validate23.errors=[{instancePath:instancePath+"/code",keyword:"enum",params:{allowedValues:schema36.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let data2=data.
status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate23.errors=[{instancePath:instancePath+"/status",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else return validate23.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.
evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate23(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length),validate22.errors=vErrors,errors===0}validate22.
evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_2=validate25;function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ready===void 0&&(missing0="ready")||data.version===void 0&&(missing0="vers\
ion"))return validate25.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.ready!==void 0){let data0=data.ready,_errs2=errors;if(typeof data0!="boolean")return validate25.errors=[{instancePath:instancePath+
"/ready",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(data0!==!0)return validate25.errors=[{instancePath:instancePath+
"/ready",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)
if(data.version!==void 0){let _errs4=errors;if(typeof data.version!="string")return validate25.errors=[{instancePath:instancePath+"/version",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else return validate25.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate25.errors=vErrors,errors===0}validate25.evaluated=
{props:{ready:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var response_3=validate26;var schema41={type:"object",required:["api_key"],properties:{api_key:{type:["string","null"],format:"password",description:"The key that eve\
ry sandbox starts with; null where it does not work any more."}}};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&
(missing0="version")||data.instance===void 0&&(missing0="instance")||data.misbehaviour===void 0&&(missing0="misbehaviour")||data.novastack===
void 0&&(missing0="novastack")||data.novyx===void 0&&(missing0="novyx")||data.counts===void 0&&(missing0="counts"))return validate27.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.version!==
void 0){let _errs1=errors;if(typeof data.version!="string")return validate27.errors=[{instancePath:instancePath+"/version",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.instance!==void 0){let _errs3=errors;
if(typeof data.instance!="string")return validate27.errors=[{instancePath:instancePath+"/instance",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.misbehaviour!==void 0){let data2=data.misbehaviour,_errs5=errors,
_errs6=errors,valid1=!1,passing0=null,_errs7=errors;if(data2!==null){let err0={instancePath:instancePath+"/misbehaviour",keyword:"type",params:{
type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs7===errors;_valid0&&(valid1=
!0,passing0=0);let _errs9=errors;if(errors===_errs9)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.name===void 0&&
(missing1="name")||data2.description===void 0&&(missing1="description")){let err1={instancePath:instancePath+"/misbehaviour",keyword:"requir\
ed",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}else{if(data2.name!==void 0){let _errs11=errors;if(typeof data2.name!="string"){let err2={instancePath:instancePath+"/misbehaviour/\
name",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid2=_errs11===
errors}else var valid2=!0;if(valid2)if(data2.description!==void 0){let _errs13=errors;if(typeof data2.description!="string"){let err3={instancePath:instancePath+
"/misbehaviour/description",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var valid2=_errs13===errors}else var valid2=!0}}else{let err4={instancePath:instancePath+"/misbehaviour",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===errors;if(_valid0&&valid1)
valid1=!1,passing0=[passing0,1];else if(_valid0){valid1=!0,passing0=1;var props0={};props0.name=!0,props0.description=!0}if(valid1)errors=_errs6,
vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err5={instancePath:instancePath+"/misbehaviour",keyword:"oneOf",params:{
passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,
validate27.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.novastack!==void 0){let data5=data.novastack,_errs15=errors;
if(errors===errors)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.api_key===void 0&&(missing2="api_key"))return validate27.
errors=[{instancePath:instancePath+"/novastack",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+
missing2+"'"}],!1;if(data5.api_key!==void 0){let data6=data5.api_key;if(typeof data6!="string"&&data6!==null)return validate27.errors=[{instancePath:instancePath+
"/novastack/api_key",keyword:"type",params:{type:schema41.properties.api_key.type},message:"must be string,null"}],!1}}else return validate27.
errors=[{instancePath:instancePath+"/novastack",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.novyx!==void 0){let data7=data.novyx,_errs20=errors;if(errors===errors)if(data7&&typeof data7=="object"&&!Array.
isArray(data7)){let missing3;if(data7.api_key===void 0&&(missing3="api_key"))return validate27.errors=[{instancePath:instancePath+"/novyx",keyword:"\
required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;if(data7.api_key!==void 0){let data8=data7.
api_key;if(typeof data8!="string"&&data8!==null)return validate27.errors=[{instancePath:instancePath+"/novyx/api_key",keyword:"type",params:{
type:schema41.properties.api_key.type},message:"must be string,null"}],!1}}else return validate27.errors=[{instancePath:instancePath+"/novyx",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0)if(data.counts!==
void 0){let data9=data.counts,_errs25=errors;if(errors===_errs25)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing4;if(data9.
novastack_keys===void 0&&(missing4="novastack_keys")||data9.novyx_accounts===void 0&&(missing4="novyx_accounts")||data9.mails===void 0&&(missing4=
"mails")||data9.pending_mails===void 0&&(missing4="pending_mails")||data9.faults===void 0&&(missing4="faults")||data9.chat_replies===void 0&&
(missing4="chat_replies")||data9.requests===void 0&&(missing4="requests"))return validate27.errors=[{instancePath:instancePath+"/counts",keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(data9.novastack_keys!==void 0){let data10=data9.
novastack_keys,_errs27=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)))return validate27.errors=[{instancePath:instancePath+
"/counts/novastack_keys",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid7=_errs27===errors}else var valid7=!0;
if(valid7){if(data9.novyx_accounts!==void 0){let data11=data9.novyx_accounts,_errs29=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(
data11)))return validate27.errors=[{instancePath:instancePath+"/counts/novyx_accounts",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;var valid7=_errs29===errors}else var valid7=!0;if(valid7){if(data9.mails!==void 0){let data12=data9.mails,_errs31=errors;if(!(typeof data12==
"number"&&!(data12%1)&&!isNaN(data12)))return validate27.errors=[{instancePath:instancePath+"/counts/mails",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;var valid7=_errs31===errors}else var valid7=!0;if(valid7){if(data9.pending_mails!==void 0){let data13=data9.
pending_mails,_errs33=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)))return validate27.errors=[{instancePath:instancePath+
"/counts/pending_mails",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid7=_errs33===errors}else var valid7=!0;
if(valid7){if(data9.faults!==void 0){let data14=data9.faults,_errs35=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)))return validate27.
errors=[{instancePath:instancePath+"/counts/faults",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid7=_errs35===
errors}else var valid7=!0;if(valid7){if(data9.chat_replies!==void 0){let data15=data9.chat_replies,_errs37=errors;if(!(typeof data15=="numbe\
r"&&!(data15%1)&&!isNaN(data15)))return validate27.errors=[{instancePath:instancePath+"/counts/chat_replies",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;var valid7=_errs37===errors}else var valid7=!0;if(valid7)if(data9.requests!==void 0){let data16=data9.
requests,_errs39=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)))return validate27.errors=[{instancePath:instancePath+"/co\
unts/requests",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid7=_errs39===errors}else var valid7=!0}}}}}}else
return validate27.errors=[{instancePath:instancePath+"/counts",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs25===
errors}else var valid0=!0}}}}}else return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate27.errors=vErrors,errors===0}validate27.evaluated={props:{version:!0,instance:!0,misbehaviour:!0,novastack:!0,novyx:!0,counts:!0},
dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate26.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate27(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length),validate26.errors=vErrors,errors===0}validate26.evaluated={props:{version:!0,
instance:!0,misbehaviour:!0,novastack:!0,novyx:!0,counts:!0},dynamicProps:!1,dynamicItems:!1};var response_4=validate29;var schema47={type:"string",enum:["pending","used","expired","replaced"],description:"What has become of the token. It waits, was used, expi\
red, or a newer sign-up of the address took its place. An implementation under test need not tell."},formats0=require_formats().fullFormats["\
date-time"];function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate31.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.to===void 0&&(missing0="to")||
data.subject===void 0&&(missing0="subject")||data.text===void 0&&(missing0="text")||data.token===void 0&&(missing0="token")||data.sent_at===
void 0&&(missing0="sent_at"))return validate31.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate31.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.to!==
void 0){let _errs3=errors;if(typeof data.to!="string")return validate31.errors=[{instancePath:instancePath+"/to",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let _errs5=errors;
if(typeof data.subject!="string")return validate31.errors=[{instancePath:instancePath+"/subject",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs7=errors;if(typeof data.text!=
"string")return validate31.errors=[{instancePath:instancePath+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.token!==void 0){let _errs9=errors;if(typeof data.token!="string")return validate31.errors=[{instancePath:instancePath+
"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
sent_at!==void 0){let data5=data.sent_at,_errs11=errors,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data5=="string"){if(!formats0.
validate(data5))return validate31.errors=[{instancePath:instancePath+"/sent_at",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'}],!1}else return validate31.errors=[{instancePath:instancePath+"/sent_at",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.state!==void 0){let data6=data.state,_errs14=errors;if(typeof data6!=
"string")return validate31.errors=[{instancePath:instancePath+"/state",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6===
"pending"||data6==="used"||data6==="expired"||data6==="replaced"))return validate31.errors=[{instancePath:instancePath+"/state",keyword:"enu\
m",params:{allowedValues:schema47.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else
return validate31.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate31.errors=vErrors,
errors===0}validate31.evaluated={props:{id:!0,to:!0,subject:!0,text:!0,token:!0,sent_at:!0,state:!0},dynamicProps:!1,dynamicItems:!1};function validate30(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.messages===void 0&&(missing0="messages"))return validate30.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.total!==void 0){let data0=data.
total,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate30.errors=[{instancePath:instancePath+"/total",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.messages!==void 0){
let data1=data.messages,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){
let _errs5=errors;validate31(data1[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else
return validate30.errors=[{instancePath:instancePath+"/messages",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0}else return validate30.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate30.
errors=vErrors,errors===0}validate30.evaluated={props:{total:!0,messages:!0},dynamicProps:!1,dynamicItems:!1};function validate29(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate30(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length),validate29.errors=
vErrors,errors===0}validate29.evaluated={props:{total:!0,messages:!0},dynamicProps:!1,dynamicItems:!1};var response_5=validate34;function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.now===void 0&&(missing0="now")||data.frozen===void 0&&(missing0="frozen"))return validate35.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
now!==void 0){let data0=data.now,_errs1=errors,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(!formats0.validate(
data0))return validate35.errors=[{instancePath:instancePath+"/now",keyword:"format",params:{format:"date-time"},message:'must match format "\
date-time"'}],!1}else return validate35.errors=[{instancePath:instancePath+"/now",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.frozen!==void 0){let _errs4=errors;if(typeof data.frozen!="boolean")
return validate35.errors=[{instancePath:instancePath+"/frozen",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0}else return validate35.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate35.
errors=vErrors,errors===0}validate35.evaluated={props:{now:!0,frozen:!0},dynamicProps:!1,dynamicItems:!1};function validate34(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate34.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate35(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length),validate34.errors=
vErrors,errors===0}validate34.evaluated={props:{now:!0,frozen:!0},dynamicProps:!1,dynamicItems:!1};var response_6=validate37;var schema54={type:"object",required:["at","change","subject"],properties:{at:{$ref:"#/components/schemas/Timestamp"},change:{type:"string",
enum:["grace_ended","key_expired","token_expired","sign_up_freed"]},subject:{type:"string",description:"The key's id, or the IP or e-mail ad\
dress."}}};function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.at===void 0&&(missing0="at")||data.change===void 0&&(missing0="\
change")||data.subject===void 0&&(missing0="subject"))return validate39.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.at!==void 0){let data0=data.at,_errs1=errors,_errs2=errors;if(errors===_errs2&&
errors===_errs2)if(typeof data0=="string"){if(!formats0.validate(data0))return validate39.errors=[{instancePath:instancePath+"/at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate39.errors=[{instancePath:instancePath+"\
/at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.change!==
void 0){let data1=data.change,_errs4=errors;if(typeof data1!="string")return validate39.errors=[{instancePath:instancePath+"/change",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="grace_ended"||data1==="key_expired"||data1==="token_expired"||data1===
"sign_up_freed"))return validate39.errors=[{instancePath:instancePath+"/change",keyword:"enum",params:{allowedValues:schema54.properties.change.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.subject!==void 0){
let _errs6=errors;if(typeof data.subject!="string")return validate39.errors=[{instancePath:instancePath+"/subject",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else return validate39.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate39.errors=vErrors,errors===0}validate39.evaluated={props:{at:!0,change:!0,
subject:!0},dynamicProps:!1,dynamicItems:!1};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.now===void 0&&(missing0="now")||data.frozen===
void 0&&(missing0="frozen")||data.changes===void 0&&(missing0="changes")||data.more_changes===void 0&&(missing0="more_changes"))return validate38.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
now!==void 0){let data0=data.now,_errs1=errors,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(!formats0.validate(
data0))return validate38.errors=[{instancePath:instancePath+"/now",keyword:"format",params:{format:"date-time"},message:'must match format "\
date-time"'}],!1}else return validate38.errors=[{instancePath:instancePath+"/now",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.frozen!==void 0){let _errs4=errors;if(typeof data.frozen!="boolea\
n")return validate38.errors=[{instancePath:instancePath+"/frozen",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.changes!==void 0){let data2=data.changes,_errs6=errors;if(errors===_errs6)if(Array.isArray(data2)){
if(data2.length>100)return validate38.errors=[{instancePath:instancePath+"/changes",keyword:"maxItems",params:{limit:100},message:"must NOT \
have more than 100 items"}],!1;{var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate39(data2[i0],{instancePath:instancePath+
"/changes/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.
errors),errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}}else return validate38.errors=[{instancePath:instancePath+"/cha\
nges",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.more_changes!==
void 0){let data4=data.more_changes,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate38.errors=[{instancePath:instancePath+
"/more_changes",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs9===errors}else var valid0=!0}}}else return validate38.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,errors===0}validate38.
evaluated={props:{now:!0,frozen:!0,changes:!0,more_changes:!0},dynamicProps:!1,dynamicItems:!1};function validate37(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate38(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length),validate37.errors=vErrors,
errors===0}validate37.evaluated={props:{now:!0,frozen:!0,changes:!0,more_changes:!0},dynamicProps:!1,dynamicItems:!1};var response_7=validate42;var schema59={type:"string",description:"read - models and account; write - create tasks, generate content; delete - delete tasks and files.",
enum:["read","write","delete"],"x-clauses":["novastack.permissions.enum"]};function validate44(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.name===void 0&&(missing0="name")||data.key_prefix===void 0&&(missing0="key_prefix")||data.permissions===void 0&&
(missing0="permissions")||data.created_at===void 0&&(missing0="created_at"))return validate44.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!=
"string")return validate44.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!="string")return validate44.errors=[{instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
key_prefix!==void 0){let _errs5=errors;if(typeof data.key_prefix!="string")return validate44.errors=[{instancePath:instancePath+"/key_prefix",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.permissions!==
void 0){let data3=data.permissions,_errs7=errors;if(errors===_errs7)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0],_errs9=errors;if(typeof data4!="string")return validate44.errors=[{instancePath:instancePath+"/permissions/"+
i0,keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data4==="read"||data4==="write"||data4==="delete"))return validate44.
errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"enum",params:{allowedValues:schema59.enum},message:"must be equal to one of t\
he allowed values"}],!1;var valid1=_errs9===errors;if(!valid1)break}}else return validate44.errors=[{instancePath:instancePath+"/permissions",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.created_at!==
void 0){let data5=data.created_at,_errs12=errors,_errs13=errors;if(errors===_errs13&&errors===_errs13)if(typeof data5=="string"){if(!formats0.
validate(data5))return validate44.errors=[{instancePath:instancePath+"/created_at",keyword:"format",params:{format:"date-time"},message:'mus\
t match format "date-time"'}],!1}else return validate44.errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}else return validate44.errors=[{instancePath,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,errors===0}validate44.evaluated={props:{id:!0,name:!0,
key_prefix:!0,permissions:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
keys===void 0&&(missing0="keys"))return validate43.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must \
have required property '"+missing0+"'"}],!1;if(data.keys!==void 0){let data0=data.keys;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;
let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate44(data0[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.
length);var valid1=_errs3===errors;if(!valid1)break}}else return validate43.errors=[{instancePath:instancePath+"/keys",keyword:"type",params:{
type:"array"},message:"must be array"}],!1}}else return validate43.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return validate43.errors=vErrors,errors===0}validate43.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};function validate42(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate43(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length),
validate42.errors=vErrors,errors===0}validate42.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};var response_8=validate47;function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate44(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.api_key===void 0&&(missing0="api_key"))return validate48.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.api_key!==void 0){let _errs3=errors;if(errors===
_errs3&&errors===_errs3&&typeof data.api_key!="string")return validate48.errors=[{instancePath:instancePath+"/api_key",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}}else return validate48.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var valid0=_errs1===errors}return validate48.errors=vErrors,errors===0}validate48.evaluated={props:{api_key:!0,id:!0,name:!0,
key_prefix:!0,permissions:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate47(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate47.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate48(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length),validate47.errors=vErrors,errors===0}validate47.
evaluated={props:{api_key:!0,id:!0,name:!0,key_prefix:!0,permissions:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};var response_9=validate51;var schema65={type:"object",required:["key_id","email","key_prefix","name","tier","created_at","expires_at","grace_expires_at","revoked_at",
"status"],properties:{key_id:{type:"string"},email:{type:"string"},key_prefix:{type:"string"},name:{type:["string","null"]},tier:{$ref:"#/co\
mponents/schemas/Tier"},created_at:{$ref:"#/components/schemas/Timestamp"},expires_at:{$ref:"#/components/schemas/NullableTimestamp"},grace_expires_at:{
$ref:"#/components/schemas/NullableTimestamp"},revoked_at:{$ref:"#/components/schemas/NullableTimestamp"},status:{$ref:"#/components/schemas\
/KeyStatus"}}},schema66={type:"string",description:"The plan of an account.",enum:["free","starter","pro","enterprise"],"x-level":"companion",
"x-source":"novyx-policies"},schema68={type:["string","null"],format:"date-time"},schema71={type:"string",enum:["active","expired","revoked",
"grace"]};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.email===void 0&&(missing0=
"email")||data.key_prefix===void 0&&(missing0="key_prefix")||data.name===void 0&&(missing0="name")||data.tier===void 0&&(missing0="tier")||data.
created_at===void 0&&(missing0="created_at")||data.expires_at===void 0&&(missing0="expires_at")||data.grace_expires_at===void 0&&(missing0="\
grace_expires_at")||data.revoked_at===void 0&&(missing0="revoked_at")||data.status===void 0&&(missing0="status"))return validate53.errors=[{
instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==
void 0){let _errs1=errors;if(typeof data.key_id!="string")return validate53.errors=[{instancePath:instancePath+"/key_id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.email!==void 0){let _errs3=errors;
if(typeof data.email!="string")return validate53.errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key_prefix!==void 0){let _errs5=errors;if(typeof data.
key_prefix!="string")return validate53.errors=[{instancePath:instancePath+"/key_prefix",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data3=data.name,_errs7=errors;if(typeof data3!=
"string"&&data3!==null)return validate53.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:schema65.properties.name.type},
message:"must be string,null"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.tier!==void 0){let data4=data.tier,_errs9=errors;
if(typeof data4!="string")return validate53.errors=[{instancePath:instancePath+"/tier",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;if(!(data4==="free"||data4==="starter"||data4==="pro"||data4==="enterprise"))return validate53.errors=[{instancePath:instancePath+
"/tier",keyword:"enum",params:{allowedValues:schema66.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.created_at,_errs12=errors,_errs13=errors;if(errors===_errs13&&errors===
_errs13)if(typeof data5=="string"){if(!formats0.validate(data5))return validate53.errors=[{instancePath:instancePath+"/created_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate53.errors=[{instancePath:instancePath+"\
/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
expires_at!==void 0){let data6=data.expires_at,_errs15=errors,_errs16=errors;if(typeof data6!="string"&&data6!==null)return validate53.errors=
[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:schema68.type},message:"must be string,null"}],!1;if(errors===_errs16&&
errors===_errs16&&typeof data6=="string"&&!formats0.validate(data6))return validate53.errors=[{instancePath:instancePath+"/expires_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.
grace_expires_at!==void 0){let data7=data.grace_expires_at,_errs18=errors,_errs19=errors;if(typeof data7!="string"&&data7!==null)return validate53.
errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"type",params:{type:schema68.type},message:"must be string,null"}],!1;if(errors===
_errs19&&errors===_errs19&&typeof data7=="string"&&!formats0.validate(data7))return validate53.errors=[{instancePath:instancePath+"/grace_ex\
pires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs18===errors}else var valid0=!0;
if(valid0){if(data.revoked_at!==void 0){let data8=data.revoked_at,_errs21=errors,_errs22=errors;if(typeof data8!="string"&&data8!==null)return validate53.
errors=[{instancePath:instancePath+"/revoked_at",keyword:"type",params:{type:schema68.type},message:"must be string,null"}],!1;if(errors===_errs22&&
errors===_errs22&&typeof data8=="string"&&!formats0.validate(data8))return validate53.errors=[{instancePath:instancePath+"/revoked_at",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.
status!==void 0){let data9=data.status,_errs24=errors;if(typeof data9!="string")return validate53.errors=[{instancePath:instancePath+"/statu\
s",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data9==="active"||data9==="expired"||data9==="revoked"||data9===
"grace"))return validate53.errors=[{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues:schema71.enum},message:"must be\
 equal to one of the allowed values"}],!1;var valid0=_errs24===errors}else var valid0=!0}}}}}}}}}else return validate53.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{
key_id:!0,email:!0,key_prefix:!0,name:!0,tier:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0,status:!0},dynamicProps:!1,dynamicItems:!1};
function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.total===void 0&&(missing0="total")||data.keys===void 0&&(missing0="keys"))return validate52.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
total!==void 0){let data0=data.total,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate52.errors=[{instancePath:instancePath+
"/total",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.
keys!==void 0){let data1=data.keys,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs5=errors;validate53(data1[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else
return validate52.errors=[{instancePath:instancePath+"/keys",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===
errors}else var valid0=!0}else return validate52.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate52.
errors=vErrors,errors===0}validate52.evaluated={props:{total:!0,keys:!0},dynamicProps:!1,dynamicItems:!1};function validate51(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate52(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length),validate51.errors=
vErrors,errors===0}validate51.evaluated={props:{total:!0,keys:!0},dynamicProps:!1,dynamicItems:!1};var response_10=validate56;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.api_key===void 0&&(missing0="api_key")||data.
email===void 0&&(missing0="email")||data.tier===void 0&&(missing0="tier"))return validate57.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.
key_id!="string")return validate57.errors=[{instancePath:instancePath+"/key_id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.api_key!==void 0){let _errs3=errors;if(errors===_errs3&&errors===_errs3&&
typeof data.api_key!="string")return validate57.errors=[{instancePath:instancePath+"/api_key",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.email!==void 0){let _errs5=errors;if(typeof data.email!=
"string")return validate57.errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.tier!==void 0){let data3=data.tier,_errs7=errors;if(typeof data3!="string")return validate57.errors=
[{instancePath:instancePath+"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="free"||data3==="starte\
r"||data3==="pro"||data3==="enterprise"))return validate57.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema66.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate57.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated=
{props:{key_id:!0,api_key:!0,email:!0,tier:!0},dynamicProps:!1,dynamicItems:!1};function validate56(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate57(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length),validate56.errors=vErrors,errors===0}validate56.
evaluated={props:{key_id:!0,api_key:!0,email:!0,tier:!0},dynamicProps:!1,dynamicItems:!1};var response_11=validate59;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email")||data.tier===void 0&&(missing0="tier")||data.total_keys===
void 0&&(missing0="total_keys")||data.keys===void 0&&(missing0="keys"))return validate61.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.email!==void 0){let _errs1=errors;if(typeof data.email!="string")return validate61.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.tier!==void 0){let data1=data.tier,_errs3=errors;if(typeof data1!="string")return validate61.errors=[{instancePath:instancePath+
"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="free"||data1==="starter"||data1==="pro"||data1==="\
enterprise"))return validate61.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema66.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.total_keys!==void 0){let data2=data.
total_keys,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate61.errors=[{instancePath:instancePath+"/tota\
l_keys",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.
keys!==void 0){let data3=data.keys,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){if(data3.length>100)return validate61.errors=[{
instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var valid2=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs10=errors;validate53(data3[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data3,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid2=_errs10===
errors;if(!valid2)break}}}else return validate61.errors=[{instancePath:instancePath+"/keys",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate61.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate61.errors=vErrors,errors===0}validate61.evaluated={props:{email:!0,tier:!0,total_keys:!0,
keys:!0},dynamicProps:!1,dynamicItems:!1};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.total===void 0&&(missing0="total")||data.
accounts===void 0&&(missing0="accounts"))return validate60.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.total!==void 0){let data0=data.total,_errs1=errors;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)))return validate60.errors=[{instancePath:instancePath+"/total",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.accounts!==void 0){let data1=data.accounts,_errs3=errors;if(errors===
_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate61(data1[i0],{instancePath:instancePath+
"/accounts/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else return validate60.errors=[{instancePath:instancePath+"/acco\
unts",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0}else return validate60.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate60.errors=vErrors,errors===0}validate60.
evaluated={props:{total:!0,accounts:!0},dynamicProps:!1,dynamicItems:!1};function validate59(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate60(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length),validate59.errors=vErrors,errors===0}validate59.
evaluated={props:{total:!0,accounts:!0},dynamicProps:!1,dynamicItems:!1};var response_12=validate65;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.api_key===void 0&&(missing0="api_key")||data.
email===void 0&&(missing0="email")||data.tier===void 0&&(missing0="tier"))return validate67.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.
key_id!="string")return validate67.errors=[{instancePath:instancePath+"/key_id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.api_key!==void 0){let _errs3=errors;if(errors===_errs3&&errors===_errs3&&
typeof data.api_key!="string")return validate67.errors=[{instancePath:instancePath+"/api_key",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.email!==void 0){let _errs5=errors;if(typeof data.email!=
"string")return validate67.errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.tier!==void 0){let data3=data.tier,_errs7=errors;if(typeof data3!="string")return validate67.errors=
[{instancePath:instancePath+"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="free"||data3==="starte\
r"||data3==="pro"||data3==="enterprise"))return validate67.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema66.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0}}}else return validate67.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate67.errors=vErrors,errors===0}validate67.evaluated=
{props:{key_id:!0,api_key:!0,email:!0,tier:!0},dynamicProps:!1,dynamicItems:!1};function validate66(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors;validate67(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs0===errors;if(valid0){let _errs1=errors;
if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.grace_expires_at===void 0&&(missing0="grace_ex\
pires_at"))return validate66.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property\
 '"+missing0+"'"}],!1;if(data.grace_expires_at!==void 0){let data0=data.grace_expires_at,_errs4=errors;if(typeof data0!="string"&&data0!==null)
return validate66.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"type",params:{type:schema68.type},message:"must be string,\
null"}],!1;if(errors===_errs4&&errors===_errs4&&typeof data0=="string"&&!formats0.validate(data0))return validate66.errors=[{instancePath:instancePath+
"/grace_expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}}else return validate66.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors}return validate66.errors=vErrors,
errors===0}validate66.evaluated={props:{grace_expires_at:!0,key_id:!0,api_key:!0,email:!0,tier:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate66(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length),
validate65.errors=vErrors,errors===0}validate65.evaluated={props:{grace_expires_at:!0,key_id:!0,api_key:!0,email:!0,tier:!0},dynamicProps:!1,
dynamicItems:!1};var response_13=validate70;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.email===void 0&&(missing0="email")||data.key_prefix===
void 0&&(missing0="key_prefix")||data.name===void 0&&(missing0="name")||data.tier===void 0&&(missing0="tier")||data.created_at===void 0&&(missing0=
"created_at")||data.expires_at===void 0&&(missing0="expires_at")||data.grace_expires_at===void 0&&(missing0="grace_expires_at")||data.revoked_at===
void 0&&(missing0="revoked_at")||data.status===void 0&&(missing0="status"))return validate71.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.
key_id!="string")return validate71.errors=[{instancePath:instancePath+"/key_id",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.email!==void 0){let _errs3=errors;if(typeof data.email!="string")return validate71.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.key_prefix!==void 0){let _errs5=errors;if(typeof data.key_prefix!="string")return validate71.errors=[{instancePath:instancePath+
"/key_prefix",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
name!==void 0){let data3=data.name,_errs7=errors;if(typeof data3!="string"&&data3!==null)return validate71.errors=[{instancePath:instancePath+
"/name",keyword:"type",params:{type:schema65.properties.name.type},message:"must be string,null"}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.tier!==void 0){let data4=data.tier,_errs9=errors;if(typeof data4!="string")return validate71.errors=[{instancePath:instancePath+
"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data4==="free"||data4==="starter"||data4==="pro"||data4==="\
enterprise"))return validate71.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema66.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.
created_at,_errs12=errors,_errs13=errors;if(errors===_errs13&&errors===_errs13)if(typeof data5=="string"){if(!formats0.validate(data5))return validate71.
errors=[{instancePath:instancePath+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return validate71.errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data6=data.expires_at,_errs15=errors,_errs16=errors;if(typeof data6!="\
string"&&data6!==null)return validate71.errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:schema68.type},message:"\
must be string,null"}],!1;if(errors===_errs16&&errors===_errs16&&typeof data6=="string"&&!formats0.validate(data6))return validate71.errors=
[{instancePath:instancePath+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data7=data.grace_expires_at,_errs18=errors,_errs19=errors;if(typeof data7!=
"string"&&data7!==null)return validate71.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"type",params:{type:schema68.type},message:"\
must be string,null"}],!1;if(errors===_errs19&&errors===_errs19&&typeof data7=="string"&&!formats0.validate(data7))return validate71.errors=
[{instancePath:instancePath+"/grace_expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.revoked_at!==void 0){let data8=data.revoked_at,_errs21=errors,_errs22=errors;if(typeof data8!="\
string"&&data8!==null)return validate71.errors=[{instancePath:instancePath+"/revoked_at",keyword:"type",params:{type:schema68.type},message:"\
must be string,null"}],!1;if(errors===_errs22&&errors===_errs22&&typeof data8=="string"&&!formats0.validate(data8))return validate71.errors=
[{instancePath:instancePath+"/revoked_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs21===
errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let data9=data.status,_errs24=errors;if(typeof data9!="string")return validate71.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data9==="active"||data9===
"expired"||data9==="revoked"||data9==="grace"))return validate71.errors=[{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues:schema71.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs24===errors}else var valid0=!0}}}}}}}}}else return validate71.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}validate71.
evaluated={props:{key_id:!0,email:!0,key_prefix:!0,name:!0,tier:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0,status:!0},
dynamicProps:!1,dynamicItems:!1};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate70.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate71(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.
errors:vErrors.concat(validate71.errors),errors=vErrors.length),validate70.errors=vErrors,errors===0}validate70.evaluated={props:{key_id:!0,
email:!0,key_prefix:!0,name:!0,tier:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0,status:!0},dynamicProps:!1,dynamicItems:!1};
var response_14=validate73;var schema93={type:"object",required:["limit","window_seconds","entries"],properties:{limit:{type:["integer","null"],description:"Null where\
 sign-ups are not limited."},window_seconds:{type:["number","null"]},entries:{type:"array",items:{type:"object",required:["subject","used","\
next_free_at"],properties:{subject:{type:"string",description:"An IP or e-mail address."},used:{type:"integer"},next_free_at:{$ref:"#/compon\
ents/schemas/NullableTimestamp"}}}}}};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.limit===void 0&&(missing0="limit")||data.
window_seconds===void 0&&(missing0="window_seconds")||data.entries===void 0&&(missing0="entries"))return validate74.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.limit!==void 0){let data0=data.
limit,_errs1=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0))&&data0!==null)return validate74.errors=[{instancePath:instancePath+
"/limit",keyword:"type",params:{type:schema93.properties.limit.type},message:"must be integer,null"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.window_seconds!==void 0){let data1=data.window_seconds,_errs3=errors;if(typeof data1!="number"&&data1!==null)return validate74.
errors=[{instancePath:instancePath+"/window_seconds",keyword:"type",params:{type:schema93.properties.window_seconds.type},message:"must be n\
umber,null"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.entries!==void 0){let data2=data.entries,_errs5=errors;if(errors===
_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===
_errs7)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.subject===void 0&&(missing1="subject")||data3.used===void 0&&
(missing1="used")||data3.next_free_at===void 0&&(missing1="next_free_at"))return validate74.errors=[{instancePath:instancePath+"/entries/"+i0,
keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data3.subject!==void 0){let _errs9=errors;
if(typeof data3.subject!="string")return validate74.errors=[{instancePath:instancePath+"/entries/"+i0+"/subject",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data3.used!==void 0){let data5=data3.used,
_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))return validate74.errors=[{instancePath:instancePath+"/entries/"+i0+"\
/used",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2)if(data3.
next_free_at!==void 0){let data6=data3.next_free_at,_errs13=errors,_errs14=errors;if(typeof data6!="string"&&data6!==null)return validate74.
errors=[{instancePath:instancePath+"/entries/"+i0+"/next_free_at",keyword:"type",params:{type:schema68.type},message:"must be string,null"}],
!1;if(errors===_errs14&&errors===_errs14&&typeof data6=="string"&&!formats0.validate(data6))return validate74.errors=[{instancePath:instancePath+
"/entries/"+i0+"/next_free_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid2=_errs13===
errors}else var valid2=!0}}else return validate74.errors=[{instancePath:instancePath+"/entries/"+i0,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate74.errors=[{instancePath:instancePath+"/entries",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate74.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate74.errors=vErrors,errors===0}validate74.evaluated={props:{
limit:!0,window_seconds:!0,entries:!0},dynamicProps:!1,dynamicItems:!1};function validate73(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate74(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length),validate73.errors=vErrors,errors===0}validate73.
evaluated={props:{limit:!0,window_seconds:!0,entries:!0},dynamicProps:!1,dynamicItems:!1};var response_15=validate76;var schema97={type:"object",required:["id","api","probability"],properties:{id:{type:"string"},api:{$ref:"#/components/schemas/Api"},operation:{
type:"string"},status:{type:"integer"},retry_after:{type:"integer"},delay_ms:{type:"integer"},connection:{type:"string",enum:["reset","hang"]},
body:{type:"string",enum:["truncated","malformed"]},json:{type:"object",additionalProperties:!0},times:{type:"integer",description:"How many\
 hits are left."},probability:{type:"number"}}},schema98={type:"string",enum:["novastack","novyx"]};function validate78(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.id===void 0&&(missing0="id")||data.api===void 0&&(missing0="api")||data.probability===void 0&&(missing0="probability"))
return validate78.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate78.errors=[{instancePath:instancePath+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.api!==void 0){let data1=data.
api,_errs3=errors;if(typeof data1!="string")return validate78.errors=[{instancePath:instancePath+"/api",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(data1==="novastack"||data1==="novyx"))return validate78.errors=[{instancePath:instancePath+"/api",keyword:"\
enum",params:{allowedValues:schema98.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.operation!==void 0){let _errs6=errors;if(typeof data.operation!="string")return validate78.errors=[{instancePath:instancePath+
"/operation",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let data3=data.status,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate78.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
retry_after!==void 0){let data4=data.retry_after,_errs10=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate78.errors=
[{instancePath:instancePath+"/retry_after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.delay_ms!==void 0){let data5=data.delay_ms,_errs12=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))
return validate78.errors=[{instancePath:instancePath+"/delay_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.connection!==void 0){let data6=data.connection,_errs14=errors;if(typeof data6!="string")return validate78.
errors=[{instancePath:instancePath+"/connection",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="reset"||data6===
"hang"))return validate78.errors=[{instancePath:instancePath+"/connection",keyword:"enum",params:{allowedValues:schema97.properties.connection.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.body!==void 0){
let data7=data.body,_errs16=errors;if(typeof data7!="string")return validate78.errors=[{instancePath:instancePath+"/body",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data7==="truncated"||data7==="malformed"))return validate78.errors=[{instancePath:instancePath+
"/body",keyword:"enum",params:{allowedValues:schema97.properties.body.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.json!==void 0){let data8=data.json,_errs18=errors;if(errors===_errs18&&!(data8&&typeof data8=="\
object"&&!Array.isArray(data8)))return validate78.errors=[{instancePath:instancePath+"/json",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.times!==void 0){let data9=data.times,_errs21=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)))return validate78.errors=[{instancePath:instancePath+"/times",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.probability!==void 0){let _errs23=errors;if(typeof data.
probability!="number")return validate78.errors=[{instancePath:instancePath+"/probability",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var valid0=_errs23===errors}else var valid0=!0}}}}}}}}}}else return validate78.errors=[{instancePath,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated={props:{id:!0,api:!0,operation:!0,
status:!0,retry_after:!0,delay_ms:!0,connection:!0,body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};function validate77(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.faults===void 0&&(missing0="faults"))return validate77.errors=[{instancePath,keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.faults!==void 0){let data0=data.faults;
if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate78(data0[i0],
{instancePath:instancePath+"/faults/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.
errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate77.errors=[
{instancePath:instancePath+"/faults",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate77.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:{
faults:!0},dynamicProps:!1,dynamicItems:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate76.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate77(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.
errors:vErrors.concat(validate77.errors),errors=vErrors.length),validate76.errors=vErrors,errors===0}validate76.evaluated={props:{faults:!0},
dynamicProps:!1,dynamicItems:!1};var response_16=validate81;function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate82.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.api===void 0&&(missing0="api")||data.probability===void 0&&
(missing0="probability"))return validate82.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate82.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.api!==
void 0){let data1=data.api,_errs3=errors;if(typeof data1!="string")return validate82.errors=[{instancePath:instancePath+"/api",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(data1==="novastack"||data1==="novyx"))return validate82.errors=[{instancePath:instancePath+
"/api",keyword:"enum",params:{allowedValues:schema98.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.operation!==void 0){let _errs6=errors;if(typeof data.operation!="string")return validate82.errors=[{instancePath:instancePath+
"/operation",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let data3=data.status,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate82.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
retry_after!==void 0){let data4=data.retry_after,_errs10=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)))return validate82.errors=
[{instancePath:instancePath+"/retry_after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.delay_ms!==void 0){let data5=data.delay_ms,_errs12=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))
return validate82.errors=[{instancePath:instancePath+"/delay_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.connection!==void 0){let data6=data.connection,_errs14=errors;if(typeof data6!="string")return validate82.
errors=[{instancePath:instancePath+"/connection",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="reset"||data6===
"hang"))return validate82.errors=[{instancePath:instancePath+"/connection",keyword:"enum",params:{allowedValues:schema97.properties.connection.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.body!==void 0){
let data7=data.body,_errs16=errors;if(typeof data7!="string")return validate82.errors=[{instancePath:instancePath+"/body",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data7==="truncated"||data7==="malformed"))return validate82.errors=[{instancePath:instancePath+
"/body",keyword:"enum",params:{allowedValues:schema97.properties.body.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.json!==void 0){let data8=data.json,_errs18=errors;if(errors===_errs18&&!(data8&&typeof data8=="\
object"&&!Array.isArray(data8)))return validate82.errors=[{instancePath:instancePath+"/json",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.times!==void 0){let data9=data.times,_errs21=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)))return validate82.errors=[{instancePath:instancePath+"/times",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0)if(data.probability!==void 0){let _errs23=errors;if(typeof data.
probability!="number")return validate82.errors=[{instancePath:instancePath+"/probability",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var valid0=_errs23===errors}else var valid0=!0}}}}}}}}}}else return validate82.errors=[{instancePath,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate82.errors=vErrors,errors===0}validate82.evaluated={props:{id:!0,api:!0,operation:!0,
status:!0,retry_after:!0,delay_ms:!0,connection:!0,body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};function validate81(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate82(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length),
validate81.errors=vErrors,errors===0}validate81.evaluated={props:{id:!0,api:!0,operation:!0,status:!0,retry_after:!0,delay_ms:!0,connection:!0,
body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};var response_17=validate84;var schema104={type:"object",description:"A scripted reply that waits for its chat; `times` is how often it still answers.",required:["id","\
times"],properties:{id:{type:"string"},when:{$ref:"#/components/schemas/ChatReplyCondition"},text:{type:"string"},json:{},tool_calls:{type:"\
array",items:{$ref:"#/components/schemas/ScriptedToolCall"}},refusal:{type:"string"},reasoning:{type:"string"},finish_reason:{type:"string",
enum:["stop","length","tool_calls","content_filter"]},chunks:{oneOf:[{type:"integer"},{type:"array",items:{type:"string"}}]},chunk_delay_ms:{
type:"integer"},interrupt:{$ref:"#/components/schemas/ChatInterrupt"},times:{oneOf:[{type:"integer"},{type:"string",const:"always"}]}}};var schema107={type:"object",description:"How a stream ends before its time: it falls silent, or sends an error event. An answer that is not\
 streamed is a 500 where this is an error.",required:["by"],properties:{by:{type:"string",enum:["stall","error"]},after:{type:"integer",minimum:0,
description:"How many chunks come before that. Default 0."}},additionalProperties:!1},func1=require_ucs2length().default;function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.times===void 0&&(missing0="times"))return validate86.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate86.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data1=data.when,_errs3=errors;
if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let _errs6=errors;for(let key0 in data1)if(!(key0==="contains"||
key0==="model")){return validate86.errors=[{instancePath:instancePath+"/when",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs6===errors){if(data1.contains!==void 0){let _errs7=errors;if(typeof data1.contains!=
"string")return validate86.errors=[{instancePath:instancePath+"/when/contains",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2)if(data1.model!==void 0){let _errs9=errors;if(typeof data1.model!="string")return validate86.
errors=[{instancePath:instancePath+"/when/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs9===errors}else
var valid2=!0}}else return validate86.errors=[{instancePath:instancePath+"/when",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs11=errors;if(typeof data.text!="string")return validate86.
errors=[{instancePath:instancePath+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.tool_calls!==void 0){let data5=data.tool_calls,_errs13=errors;if(errors===_errs13)if(Array.isArray(data5)){
var valid3=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs15=errors;if(errors===errors)if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing1;if(data6.name===void 0&&(missing1="name"))return validate86.errors=[{instancePath:instancePath+
"/tool_calls/"+i0,keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;{let _errs18=errors;
for(let key1 in data6)if(!(key1==="name"||key1==="arguments")){return validate86.errors=[{instancePath:instancePath+"/tool_calls/"+i0,keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs18===errors&&data6.name!==
void 0){let data7=data6.name;if(errors===errors)if(typeof data7=="string"){if(func1(data7)>64)return validate86.errors=[{instancePath:instancePath+
"/tool_calls/"+i0+"/name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data7)<1)return validate86.
errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return validate86.errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}}}else return validate86.errors=[{instancePath:instancePath+"/tool_calls/"+i0,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid3=_errs15===errors;if(!valid3)break}}else return validate86.errors=[{instancePath:instancePath+"/tool_calls",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.refusal!==void 0){
let _errs21=errors;if(typeof data.refusal!="string")return validate86.errors=[{instancePath:instancePath+"/refusal",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.reasoning!==void 0){let _errs23=errors;
if(typeof data.reasoning!="string")return validate86.errors=[{instancePath:instancePath+"/reasoning",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.finish_reason!==void 0){let data10=data.finish_reason,
_errs25=errors;if(typeof data10!="string")return validate86.errors=[{instancePath:instancePath+"/finish_reason",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data10==="stop"||data10==="length"||data10==="tool_calls"||data10==="content_filter"))return validate86.
errors=[{instancePath:instancePath+"/finish_reason",keyword:"enum",params:{allowedValues:schema104.properties.finish_reason.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.chunks!==void 0){let data11=data.
chunks,_errs27=errors,_errs28=errors,valid6=!1,passing0=null,_errs29=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11))){let err0={
instancePath:instancePath+"/chunks",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs29===errors;_valid0&&(valid6=!0,passing0=0);let _errs31=errors;if(errors===_errs31)if(Array.isArray(data11)){
var valid7=!0;let len1=data11.length;for(let i1=0;i1<len1;i1++){let _errs33=errors;if(typeof data11[i1]!="string"){let err1={instancePath:instancePath+
"/chunks/"+i1,keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid7=_errs33===
errors;if(!valid7)break}}else{let err2={instancePath:instancePath+"/chunks",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs31===errors;if(_valid0&&valid6?(valid6=!1,passing0=[passing0,1]):_valid0&&(valid6=
!0,passing0=1),valid6)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:vErrors=null);else{let err3={instancePath:instancePath+
"/chunks",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++,validate86.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.chunk_delay_ms!==
void 0){let data13=data.chunk_delay_ms,_errs35=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)))return validate86.errors=[{
instancePath:instancePath+"/chunk_delay_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs35===errors}else
var valid0=!0;if(valid0){if(data.interrupt!==void 0){let data14=data.interrupt,_errs37=errors;if(errors===errors)if(data14&&typeof data14=="\
object"&&!Array.isArray(data14)){let missing2;if(data14.by===void 0&&(missing2="by"))return validate86.errors=[{instancePath:instancePath+"/\
interrupt",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;{let _errs40=errors;
for(let key2 in data14)if(!(key2==="by"||key2==="after")){return validate86.errors=[{instancePath:instancePath+"/interrupt",keyword:"additio\
nalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}],!1;break}if(_errs40===errors){if(data14.by!==
void 0){let data15=data14.by,_errs41=errors;if(typeof data15!="string")return validate86.errors=[{instancePath:instancePath+"/interrupt/by",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data15==="stall"||data15==="error"))return validate86.errors=[{instancePath:instancePath+
"/interrupt/by",keyword:"enum",params:{allowedValues:schema107.properties.by.enum},message:"must be equal to one of the allowed values"}],!1;
var valid9=_errs41===errors}else var valid9=!0;if(valid9)if(data14.after!==void 0){let data16=data14.after,_errs43=errors;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)))return validate86.errors=[{instancePath:instancePath+"/interrupt/after",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs43&&typeof data16=="number"&&(data16<0||isNaN(data16)))return validate86.errors=[{
instancePath:instancePath+"/interrupt/after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid9=_errs43===
errors}else var valid9=!0}}}else return validate86.errors=[{instancePath:instancePath+"/interrupt",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0)if(data.times!==void 0){let data17=data.times,_errs45=errors,_errs46=errors,
valid10=!1,passing1=null,_errs47=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17))){let err4={instancePath:instancePath+"/ti\
mes",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs47===
errors;_valid1&&(valid10=!0,passing1=0);let _errs49=errors;if(typeof data17!="string"){let err5={instancePath:instancePath+"/times",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data17!=="always"){let err6={
instancePath:instancePath+"/times",keyword:"const",params:{allowedValue:"always"},message:"must be equal to constant"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid1=_errs49===errors;if(_valid1&&valid10?(valid10=!1,passing1=[passing1,1]):_valid1&&(valid10=!0,
passing1=1),valid10)errors=_errs46,vErrors!==null&&(_errs46?vErrors.length=_errs46:vErrors=null);else{let err7={instancePath:instancePath+"/\
times",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++,validate86.errors=vErrors,!1}var valid0=_errs45===errors}else var valid0=!0}}}}}}}}}}else return validate86.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate86.errors=vErrors,errors===0}validate86.evaluated=
{props:{id:!0,when:!0,text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,interrupt:!0,times:!0},
dynamicProps:!1,dynamicItems:!1};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.replies===void 0&&(missing0="replies"))return validate85.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
replies!==void 0){let data0=data.replies;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let _errs3=errors;validate86(data0[i0],{instancePath:instancePath+"/replies/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else
return validate85.errors=[{instancePath:instancePath+"/replies",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate85.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate85.errors=vErrors,errors===0}validate85.
evaluated={props:{replies:!0},dynamicProps:!1,dynamicItems:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate85(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length),validate84.errors=vErrors,errors===0}validate84.evaluated={props:{
replies:!0},dynamicProps:!1,dynamicItems:!1};var response_18=validate89;function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.times===void 0&&(missing0="times"))return validate90.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate90.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.when!==void 0){let data1=data.
when,_errs3=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let _errs6=errors;for(let key0 in data1)if(!(key0===
"contains"||key0==="model")){return validate90.errors=[{instancePath:instancePath+"/when",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}if(_errs6===errors){if(data1.contains!==void 0){let _errs7=errors;if(typeof data1.contains!=
"string")return validate90.errors=[{instancePath:instancePath+"/when/contains",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2)if(data1.model!==void 0){let _errs9=errors;if(typeof data1.model!="string")return validate90.
errors=[{instancePath:instancePath+"/when/model",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid2=_errs9===errors}else
var valid2=!0}}else return validate90.errors=[{instancePath:instancePath+"/when",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs11=errors;if(typeof data.text!="string")return validate90.
errors=[{instancePath:instancePath+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.tool_calls!==void 0){let data5=data.tool_calls,_errs13=errors;if(errors===_errs13)if(Array.isArray(data5)){
var valid3=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs15=errors;if(errors===errors)if(data6&&typeof data6==
"object"&&!Array.isArray(data6)){let missing1;if(data6.name===void 0&&(missing1="name"))return validate90.errors=[{instancePath:instancePath+
"/tool_calls/"+i0,keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;{let _errs18=errors;
for(let key1 in data6)if(!(key1==="name"||key1==="arguments")){return validate90.errors=[{instancePath:instancePath+"/tool_calls/"+i0,keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs18===errors&&data6.name!==
void 0){let data7=data6.name;if(errors===errors)if(typeof data7=="string"){if(func1(data7)>64)return validate90.errors=[{instancePath:instancePath+
"/tool_calls/"+i0+"/name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data7)<1)return validate90.
errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"}],!1}else return validate90.errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}}}else return validate90.errors=[{instancePath:instancePath+"/tool_calls/"+i0,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid3=_errs15===errors;if(!valid3)break}}else return validate90.errors=[{instancePath:instancePath+"/tool_calls",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.refusal!==void 0){
let _errs21=errors;if(typeof data.refusal!="string")return validate90.errors=[{instancePath:instancePath+"/refusal",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.reasoning!==void 0){let _errs23=errors;
if(typeof data.reasoning!="string")return validate90.errors=[{instancePath:instancePath+"/reasoning",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.finish_reason!==void 0){let data10=data.finish_reason,
_errs25=errors;if(typeof data10!="string")return validate90.errors=[{instancePath:instancePath+"/finish_reason",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data10==="stop"||data10==="length"||data10==="tool_calls"||data10==="content_filter"))return validate90.
errors=[{instancePath:instancePath+"/finish_reason",keyword:"enum",params:{allowedValues:schema104.properties.finish_reason.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.chunks!==void 0){let data11=data.
chunks,_errs27=errors,_errs28=errors,valid6=!1,passing0=null,_errs29=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11))){let err0={
instancePath:instancePath+"/chunks",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs29===errors;_valid0&&(valid6=!0,passing0=0);let _errs31=errors;if(errors===_errs31)if(Array.isArray(data11)){
var valid7=!0;let len1=data11.length;for(let i1=0;i1<len1;i1++){let _errs33=errors;if(typeof data11[i1]!="string"){let err1={instancePath:instancePath+
"/chunks/"+i1,keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid7=_errs33===
errors;if(!valid7)break}}else{let err2={instancePath:instancePath+"/chunks",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs31===errors;if(_valid0&&valid6?(valid6=!1,passing0=[passing0,1]):_valid0&&(valid6=
!0,passing0=1),valid6)errors=_errs28,vErrors!==null&&(_errs28?vErrors.length=_errs28:vErrors=null);else{let err3={instancePath:instancePath+
"/chunks",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++,validate90.errors=vErrors,!1}var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.chunk_delay_ms!==
void 0){let data13=data.chunk_delay_ms,_errs35=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)))return validate90.errors=[{
instancePath:instancePath+"/chunk_delay_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs35===errors}else
var valid0=!0;if(valid0){if(data.interrupt!==void 0){let data14=data.interrupt,_errs37=errors;if(errors===errors)if(data14&&typeof data14=="\
object"&&!Array.isArray(data14)){let missing2;if(data14.by===void 0&&(missing2="by"))return validate90.errors=[{instancePath:instancePath+"/\
interrupt",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;{let _errs40=errors;
for(let key2 in data14)if(!(key2==="by"||key2==="after")){return validate90.errors=[{instancePath:instancePath+"/interrupt",keyword:"additio\
nalProperties",params:{additionalProperty:key2},message:"must NOT have additional properties"}],!1;break}if(_errs40===errors){if(data14.by!==
void 0){let data15=data14.by,_errs41=errors;if(typeof data15!="string")return validate90.errors=[{instancePath:instancePath+"/interrupt/by",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data15==="stall"||data15==="error"))return validate90.errors=[{instancePath:instancePath+
"/interrupt/by",keyword:"enum",params:{allowedValues:schema107.properties.by.enum},message:"must be equal to one of the allowed values"}],!1;
var valid9=_errs41===errors}else var valid9=!0;if(valid9)if(data14.after!==void 0){let data16=data14.after,_errs43=errors;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)))return validate90.errors=[{instancePath:instancePath+"/interrupt/after",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(errors===_errs43&&typeof data16=="number"&&(data16<0||isNaN(data16)))return validate90.errors=[{
instancePath:instancePath+"/interrupt/after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid9=_errs43===
errors}else var valid9=!0}}}else return validate90.errors=[{instancePath:instancePath+"/interrupt",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs37===errors}else var valid0=!0;if(valid0)if(data.times!==void 0){let data17=data.times,_errs45=errors,_errs46=errors,
valid10=!1,passing1=null,_errs47=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17))){let err4={instancePath:instancePath+"/ti\
mes",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs47===
errors;_valid1&&(valid10=!0,passing1=0);let _errs49=errors;if(typeof data17!="string"){let err5={instancePath:instancePath+"/times",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data17!=="always"){let err6={
instancePath:instancePath+"/times",keyword:"const",params:{allowedValue:"always"},message:"must be equal to constant"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid1=_errs49===errors;if(_valid1&&valid10?(valid10=!1,passing1=[passing1,1]):_valid1&&(valid10=!0,
passing1=1),valid10)errors=_errs46,vErrors!==null&&(_errs46?vErrors.length=_errs46:vErrors=null);else{let err7={instancePath:instancePath+"/\
times",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++,validate90.errors=vErrors,!1}var valid0=_errs45===errors}else var valid0=!0}}}}}}}}}}else return validate90.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate90.errors=vErrors,errors===0}validate90.evaluated=
{props:{id:!0,when:!0,text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,interrupt:!0,times:!0},
dynamicProps:!1,dynamicItems:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate89.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate90(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.
errors:vErrors.concat(validate90.errors),errors=vErrors.length),validate89.errors=vErrors,errors===0}validate89.evaluated={props:{id:!0,when:!0,
text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,interrupt:!0,times:!0},dynamicProps:!1,dynamicItems:!1};
var response_19=validate92;var schema115={type:"object",required:["id","at","api","operation","method","path","client_ip","key","request_body","status","code","explain",
"fault","duration_ms","response_headers","response_body"],properties:{id:{type:"string",description:"The answer's `x-request-id` header."},at:{
$ref:"#/components/schemas/Timestamp"},api:{oneOf:[{$ref:"#/components/schemas/Api"},{type:"null"}],description:"Null where the address belo\
ngs to neither."},operation:{type:["string","null"]},method:{type:"string"},path:{type:"string"},client_ip:{type:"string"},key:{type:["strin\
g","null"],description:"The last four characters of the key that was sent."},request_body:{type:["string","null"],description:"At most 2,000\
 characters, secrets redacted; a cut is told at its end."},status:{type:["integer","null"],description:"Null where the connection was reset \
or left hanging."},code:{type:["string","null"],description:"The error code of a rejection."},explain:{type:["string","null"],description:"W\
hy the request was rejected."},fault:{type:["string","null"],description:"The id of the fault that was injected."},duration_ms:{type:["numbe\
r","null"],description:"Real time until the answer began; null where a seed is to make every run the same."},response_headers:{type:"object",
description:"Those that the mock itself set.",additionalProperties:{type:"string"}},response_body:{type:["string","null"],description:"The f\
irst 2,000 characters of a text, secrets redacted; null where there is none."}}};function validate94(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.api===void 0&&(missing0="api")||data.operation===void 0&&(missing0="op\
eration")||data.method===void 0&&(missing0="method")||data.path===void 0&&(missing0="path")||data.client_ip===void 0&&(missing0="client_ip")||
data.key===void 0&&(missing0="key")||data.request_body===void 0&&(missing0="request_body")||data.status===void 0&&(missing0="status")||data.
code===void 0&&(missing0="code")||data.explain===void 0&&(missing0="explain")||data.fault===void 0&&(missing0="fault")||data.duration_ms===void 0&&
(missing0="duration_ms")||data.response_headers===void 0&&(missing0="response_headers")||data.response_body===void 0&&(missing0="response_bo\
dy"))return validate94.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate94.errors=[{instancePath:instancePath+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let data1=data.
at,_errs3=errors,_errs4=errors;if(errors===_errs4&&errors===_errs4)if(typeof data1=="string"){if(!formats0.validate(data1))return validate94.
errors=[{instancePath:instancePath+"/at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate94.
errors=[{instancePath:instancePath+"/at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.api!==void 0){let data2=data.api,_errs6=errors,_errs7=errors,valid2=!1,passing0=null,_errs8=errors;if(typeof data2!=
"string"){let err0={instancePath:instancePath+"/api",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data2==="novastack"||data2==="novyx")){let err1={instancePath:instancePath+"/api",keyword:"enum",params:{
allowedValues:schema98.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
var _valid0=_errs8===errors;_valid0&&(valid2=!0,passing0=0);let _errs11=errors;if(data2!==null){let err2={instancePath:instancePath+"/api",keyword:"\
type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs11===errors;if(_valid0&&
valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=1),valid2)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:
vErrors=null);else{let err3={instancePath:instancePath+"/api",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly o\
ne schema in oneOf"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate94.errors=vErrors,!1}var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.operation!==void 0){let data3=data.operation,_errs13=errors;if(typeof data3!="string"&&data3!==null)return validate94.
errors=[{instancePath:instancePath+"/operation",keyword:"type",params:{type:schema115.properties.operation.type},message:"must be string,nul\
l"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.method!==void 0){let _errs15=errors;if(typeof data.method!="string")
return validate94.errors=[{instancePath:instancePath+"/method",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs17=errors;if(typeof data.path!="string")return validate94.errors=[{instancePath:instancePath+
"/path",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.
client_ip!==void 0){let _errs19=errors;if(typeof data.client_ip!="string")return validate94.errors=[{instancePath:instancePath+"/client_ip",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.key!==
void 0){let data7=data.key,_errs21=errors;if(typeof data7!="string"&&data7!==null)return validate94.errors=[{instancePath:instancePath+"/key",
keyword:"type",params:{type:schema115.properties.key.type},message:"must be string,null"}],!1;var valid0=_errs21===errors}else var valid0=!0;
if(valid0){if(data.request_body!==void 0){let data8=data.request_body,_errs23=errors;if(typeof data8!="string"&&data8!==null)return validate94.
errors=[{instancePath:instancePath+"/request_body",keyword:"type",params:{type:schema115.properties.request_body.type},message:"must be stri\
ng,null"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data9=data.status,_errs25=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9))&&data9!==null)return validate94.errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:schema115.
properties.status.type},message:"must be integer,null"}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){
let data10=data.code,_errs27=errors;if(typeof data10!="string"&&data10!==null)return validate94.errors=[{instancePath:instancePath+"/code",keyword:"\
type",params:{type:schema115.properties.code.type},message:"must be string,null"}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){
if(data.explain!==void 0){let data11=data.explain,_errs29=errors;if(typeof data11!="string"&&data11!==null)return validate94.errors=[{instancePath:instancePath+
"/explain",keyword:"type",params:{type:schema115.properties.explain.type},message:"must be string,null"}],!1;var valid0=_errs29===errors}else
var valid0=!0;if(valid0){if(data.fault!==void 0){let data12=data.fault,_errs31=errors;if(typeof data12!="string"&&data12!==null)return validate94.
errors=[{instancePath:instancePath+"/fault",keyword:"type",params:{type:schema115.properties.fault.type},message:"must be string,null"}],!1;
var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.duration_ms!==void 0){let data13=data.duration_ms,_errs33=errors;if(typeof data13!=
"number"&&data13!==null)return validate94.errors=[{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type:schema115.properties.
duration_ms.type},message:"must be number,null"}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.response_headers!==void 0){
let data14=data.response_headers,_errs35=errors;if(errors===_errs35)if(data14&&typeof data14=="object"&&!Array.isArray(data14))for(let key0 in data14){
let _errs38=errors;if(typeof data14[key0]!="string")return validate94.errors=[{instancePath:instancePath+"/response_headers/"+key0.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs38===errors;if(!valid4)break}else
return validate94.errors=[{instancePath:instancePath+"/response_headers",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid0=_errs35===errors}else var valid0=!0;if(valid0)if(data.response_body!==void 0){let data16=data.response_body,_errs40=errors;if(typeof data16!=
"string"&&data16!==null)return validate94.errors=[{instancePath:instancePath+"/response_body",keyword:"type",params:{type:schema115.properties.
response_body.type},message:"must be string,null"}],!1;var valid0=_errs40===errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate94.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate94.errors=vErrors,errors===0}validate94.evaluated=
{props:{id:!0,at:!0,api:!0,operation:!0,method:!0,path:!0,client_ip:!0,key:!0,request_body:!0,status:!0,code:!0,explain:!0,fault:!0,duration_ms:!0,
response_headers:!0,response_body:!0},dynamicProps:!1,dynamicItems:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
total===void 0&&(missing0="total")||data.requests===void 0&&(missing0="requests"))return validate93.errors=[{instancePath,keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.total!==void 0){let data0=data.total,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate93.errors=[{instancePath:instancePath+"/total",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.requests!==void 0){let data1=data.
requests,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;
validate94(data1[i0],{instancePath:instancePath+"/requests/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}else return validate93.
errors=[{instancePath:instancePath+"/requests",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs3===errors}else
var valid0=!0}else return validate93.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate93.
errors=vErrors,errors===0}validate93.evaluated={props:{total:!0,requests:!0},dynamicProps:!1,dynamicItems:!1};function validate92(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate93(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length),validate92.errors=
vErrors,errors===0}validate92.evaluated={props:{total:!0,requests:!0},dynamicProps:!1,dynamicItems:!1};var response_20=validate97;function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate98.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.api===void 0&&(missing0=
"api")||data.operation===void 0&&(missing0="operation")||data.method===void 0&&(missing0="method")||data.path===void 0&&(missing0="path")||data.
client_ip===void 0&&(missing0="client_ip")||data.key===void 0&&(missing0="key")||data.request_body===void 0&&(missing0="request_body")||data.
status===void 0&&(missing0="status")||data.code===void 0&&(missing0="code")||data.explain===void 0&&(missing0="explain")||data.fault===void 0&&
(missing0="fault")||data.duration_ms===void 0&&(missing0="duration_ms")||data.response_headers===void 0&&(missing0="response_headers")||data.
response_body===void 0&&(missing0="response_body"))return validate98.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate98.
errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.at!==void 0){let data1=data.at,_errs3=errors,_errs4=errors;if(errors===_errs4&&errors===_errs4)if(typeof data1==
"string"){if(!formats0.validate(data1))return validate98.errors=[{instancePath:instancePath+"/at",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'}],!1}else return validate98.errors=[{instancePath:instancePath+"/at",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.api!==void 0){let data2=data.api,_errs6=errors,
_errs7=errors,valid2=!1,passing0=null,_errs8=errors;if(typeof data2!="string"){let err0={instancePath:instancePath+"/api",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data2==="novastack"||data2==="novyx")){
let err1={instancePath:instancePath+"/api",keyword:"enum",params:{allowedValues:schema98.enum},message:"must be equal to one of the allowed \
values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs8===errors;_valid0&&(valid2=!0,passing0=0);let _errs11=errors;
if(data2!==null){let err2={instancePath:instancePath+"/api",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs11===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=
1),valid2)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err3={instancePath:instancePath+"/api",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++,validate98.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.operation!==void 0){let data3=data.
operation,_errs13=errors;if(typeof data3!="string"&&data3!==null)return validate98.errors=[{instancePath:instancePath+"/operation",keyword:"\
type",params:{type:schema115.properties.operation.type},message:"must be string,null"}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){
if(data.method!==void 0){let _errs15=errors;if(typeof data.method!="string")return validate98.errors=[{instancePath:instancePath+"/method",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){
let _errs17=errors;if(typeof data.path!="string")return validate98.errors=[{instancePath:instancePath+"/path",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.client_ip!==void 0){let _errs19=errors;
if(typeof data.client_ip!="string")return validate98.errors=[{instancePath:instancePath+"/client_ip",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let data7=data.key,_errs21=errors;if(typeof data7!=
"string"&&data7!==null)return validate98.errors=[{instancePath:instancePath+"/key",keyword:"type",params:{type:schema115.properties.key.type},
message:"must be string,null"}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.request_body!==void 0){let data8=data.request_body,
_errs23=errors;if(typeof data8!="string"&&data8!==null)return validate98.errors=[{instancePath:instancePath+"/request_body",keyword:"type",params:{
type:schema115.properties.request_body.type},message:"must be string,null"}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let data9=data.status,_errs25=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9))&&data9!==null)return validate98.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:schema115.properties.status.type},message:"must be integer,null"}],
!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data10=data.code,_errs27=errors;if(typeof data10!="s\
tring"&&data10!==null)return validate98.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:schema115.properties.code.type},
message:"must be string,null"}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.explain!==void 0){let data11=data.explain,
_errs29=errors;if(typeof data11!="string"&&data11!==null)return validate98.errors=[{instancePath:instancePath+"/explain",keyword:"type",params:{
type:schema115.properties.explain.type},message:"must be string,null"}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.
fault!==void 0){let data12=data.fault,_errs31=errors;if(typeof data12!="string"&&data12!==null)return validate98.errors=[{instancePath:instancePath+
"/fault",keyword:"type",params:{type:schema115.properties.fault.type},message:"must be string,null"}],!1;var valid0=_errs31===errors}else var valid0=!0;
if(valid0){if(data.duration_ms!==void 0){let data13=data.duration_ms,_errs33=errors;if(typeof data13!="number"&&data13!==null)return validate98.
errors=[{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type:schema115.properties.duration_ms.type},message:"must be number\
,null"}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.response_headers!==void 0){let data14=data.response_headers,_errs35=errors;
if(errors===_errs35)if(data14&&typeof data14=="object"&&!Array.isArray(data14))for(let key0 in data14){let _errs38=errors;if(typeof data14[key0]!=
"string")return validate98.errors=[{instancePath:instancePath+"/response_headers/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid4=_errs38===errors;if(!valid4)break}else return validate98.errors=[{instancePath:instancePath+
"/response_headers",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0)
if(data.response_body!==void 0){let data16=data.response_body,_errs40=errors;if(typeof data16!="string"&&data16!==null)return validate98.errors=
[{instancePath:instancePath+"/response_body",keyword:"type",params:{type:schema115.properties.response_body.type},message:"must be string,nu\
ll"}],!1;var valid0=_errs40===errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate98.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate98.errors=vErrors,errors===0}validate98.evaluated={props:{id:!0,at:!0,api:!0,operation:!0,
method:!0,path:!0,client_ip:!0,key:!0,request_body:!0,status:!0,code:!0,explain:!0,fault:!0,duration_ms:!0,response_headers:!0,response_body:!0},
dynamicProps:!1,dynamicItems:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate97.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate98(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate98.
errors:vErrors.concat(validate98.errors),errors=vErrors.length),validate97.errors=vErrors,errors===0}validate97.evaluated={props:{id:!0,at:!0,
api:!0,operation:!0,method:!0,path:!0,client_ip:!0,key:!0,request_body:!0,status:!0,code:!0,explain:!0,fault:!0,duration_ms:!0,response_headers:!0,
response_body:!0},dynamicProps:!1,dynamicItems:!1};var response_21=validate100;function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind")||data.request===void 0&&(missing0="request"))return validate102.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
kind!==void 0){let data0=data.kind,_errs1=errors;if(typeof data0!="string")return validate102.errors=[{instancePath:instancePath+"/kind",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data0!=="request")return validate102.errors=[{instancePath:instancePath+"/kind",
keyword:"const",params:{allowedValue:"request"},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.request!==void 0){let _errs3=errors;validate94(data.request,{instancePath:instancePath+"/request",parentData:data,parentDataProperty:"\
request",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}else return validate102.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate102.errors=vErrors,errors===0}validate102.evaluated={props:{kind:!0,request:!0},dynamicProps:!1,dynamicItems:!1};function validate101(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,
_errs1=errors;validate102(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate102.errors:
vErrors.concat(validate102.errors),errors=vErrors.length);var _valid0=_errs1===errors;if(_valid0){valid0=!0,passing0=0;var props0={};props0.
kind=!0,props0.request=!0}let _errs2=errors;if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===
void 0&&(missing0="kind")){let err0={instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.kind!==void 0){let data0=data.kind;if(typeof data0!=
"string"){let err1={instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data0!=="state"){let err2={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"sta\
te"},message:"must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,keyword:"t\
ype",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs2===errors;
if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=props0||{},props0.kind=!0)),valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err4={instancePath,keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate101.errors=vErrors,
!1}return validate101.errors=vErrors,evaluated0.props=props0,errors===0}validate101.evaluated={dynamicProps:!0,dynamicItems:!1};function validate100(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),!validate101(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors}))vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length;else
var props0=validate101.evaluated.props;return validate100.errors=vErrors,evaluated0.props=props0,errors===0}validate100.evaluated={dynamicProps:!0,
dynamicItems:!1};var response_22=validate106;var schema129={type:["integer","null"],minimum:-864e13,maximum:864e13};function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.tenant===void 0&&(missing0="tenant")||data.email===void 0&&(missing0="email")||data.tier===
void 0&&(missing0="tier"))return validate108.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have r\
equired property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;if(typeof data.tenant!="string")return validate108.errors=[
{instancePath:instancePath+"/tenant",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.email!==void 0){let _errs3=errors;if(typeof data.email!="string")return validate108.errors=[{instancePath:instancePath+"/\
email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.tier!==
void 0){let data2=data.tier,_errs5=errors;if(typeof data2!="string")return validate108.errors=[{instancePath:instancePath+"/tier",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="free"||data2==="starter"||data2==="pro"||data2==="enterprise"))return validate108.
errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema66.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate108.errors=[{instancePath,keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return validate108.errors=vErrors,errors===0}validate108.evaluated={props:{tenant:!0,email:!0,tier:!0},dynamicProps:!1,
dynamicItems:!1};var schema132={type:"object",required:["id","tenant","hash","prefix","created_at","expires_at","grace_expires_at","revoked_\
at"],properties:{id:{type:"string"},tenant:{type:"string",description:"The account that the key belongs to."},hash:{type:"string",description:"\
SHA-256 of the key."},prefix:{type:"string"},name:{type:["string","null"]},created_at:{$ref:"#/components/schemas/Instant"},expires_at:{$ref:"\
#/components/schemas/NullableInstant"},grace_expires_at:{$ref:"#/components/schemas/NullableInstant"},revoked_at:{$ref:"#/components/schemas\
/NullableInstant"}}};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.tenant===void 0&&(missing0=
"tenant")||data.hash===void 0&&(missing0="hash")||data.prefix===void 0&&(missing0="prefix")||data.created_at===void 0&&(missing0="created_at")||
data.expires_at===void 0&&(missing0="expires_at")||data.grace_expires_at===void 0&&(missing0="grace_expires_at")||data.revoked_at===void 0&&
(missing0="revoked_at"))return validate110.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate110.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant!==
void 0){let _errs3=errors;if(typeof data.tenant!="string")return validate110.errors=[{instancePath:instancePath+"/tenant",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let _errs5=errors;
if(typeof data.hash!="string")return validate110.errors=[{instancePath:instancePath+"/hash",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs7=errors;if(typeof data.prefix!=
"string")return validate110.errors=[{instancePath:instancePath+"/prefix",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data4=data.name,_errs9=errors;if(typeof data4!="string"&&
data4!==null)return validate110.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:schema132.properties.name.type},message:"\
must be string,null"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.created_at,_errs11=errors,
_errs12=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))return validate110.errors=[{instancePath:instancePath+"/created_at",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data5=="number"){if(data5>864e13||isNaN(data5))return validate110.
errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000000\
0"}],!1;if(data5<-864e13||isNaN(data5))return validate110.errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.expires_at!==
void 0){let data6=data.expires_at,_errs14=errors,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate110.
errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:schema129.type},message:"must be integer,null"}],!1;if(errors===
_errs15&&typeof data6=="number"){if(data6>864e13||isNaN(data6))return validate110.errors=[{instancePath:instancePath+"/expires_at",keyword:"\
maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data6<-864e13||isNaN(data6))return validate110.
errors=[{instancePath:instancePath+"/expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000\
000"}],!1}var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data7=data.grace_expires_at,_errs17=errors,
_errs18=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7))&&data7!==null)return validate110.errors=[{instancePath:instancePath+"\
/grace_expires_at",keyword:"type",params:{type:schema129.type},message:"must be integer,null"}],!1;if(errors===_errs18&&typeof data7=="numbe\
r"){if(data7>864e13||isNaN(data7))return validate110.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data7<-864e13||isNaN(data7))return validate110.errors=[{instancePath:instancePath+
"/grace_expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs17===
errors}else var valid0=!0;if(valid0)if(data.revoked_at!==void 0){let data8=data.revoked_at,_errs20=errors,_errs21=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8))&&data8!==null)return validate110.errors=[{instancePath:instancePath+"/revoked_at",keyword:"type",params:{
type:schema129.type},message:"must be integer,null"}],!1;if(errors===_errs21&&typeof data8=="number"){if(data8>864e13||isNaN(data8))return validate110.
errors=[{instancePath:instancePath+"/revoked_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000000\
0"}],!1;if(data8<-864e13||isNaN(data8))return validate110.errors=[{instancePath:instancePath+"/revoked_at",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs20===errors}else var valid0=!0}}}}}}}}else return validate110.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate110.errors=vErrors,errors===0}validate110.
evaluated={props:{id:!0,tenant:!0,hash:!0,prefix:!0,name:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0},dynamicProps:!1,dynamicItems:!1};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email")||data.token_hash===void 0&&(missing0="token_hash")||
data.expires_at===void 0&&(missing0="expires_at"))return validate112.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.email!==void 0){let _errs1=errors;if(typeof data.email!="string")return validate112.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.token_hash!==void 0){let _errs3=errors;if(typeof data.token_hash!="string")return validate112.errors=[{instancePath:instancePath+
"/token_hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.
expires_at!==void 0){let data2=data.expires_at,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate112.
errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2==
"number"){if(data2>864e13||isNaN(data2))return validate112.errors=[{instancePath:instancePath+"/expires_at",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data2<-864e13||isNaN(data2))return validate112.errors=[{instancePath:instancePath+
"/expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs5===errors}else
var valid0=!0}}else return validate112.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate112.
errors=vErrors,errors===0}validate112.evaluated={props:{email:!0,token_hash:!0,expires_at:!0},dynamicProps:!1,dynamicItems:!1};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(
data)){var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing0;if(data0.subject===void 0&&(missing0="subject")||data0.used_at===void 0&&(missing0="used_at"))
return validate114.errors=[{instancePath:instancePath+"/"+i0,keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;if(data0.subject!==void 0){let _errs3=errors;if(typeof data0.subject!="string")return validate114.errors=[{instancePath:instancePath+
"/"+i0+"/subject",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)
if(data0.used_at!==void 0){let data2=data0.used_at,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid2=!0;let len1=data2.length;
for(let i1=0;i1<len1;i1++){let data3=data2[i1],_errs7=errors,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate114.
errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&
typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate114.errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"m\
aximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data3<-864e13||isNaN(data3))return validate114.errors=
[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -864000000000\
0000"}],!1}var valid2=_errs7===errors;if(!valid2)break}}else return validate114.errors=[{instancePath:instancePath+"/"+i0+"/used_at",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs5===errors}else var valid1=!0}else return validate114.errors=[{instancePath:instancePath+
"/"+i0,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors;if(!valid0)break}}else return validate114.
errors=[{instancePath,keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate114.errors=vErrors,errors===0}validate114.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate117.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.name===void 0&&(missing0="name")||data.permissions===
void 0&&(missing0="permissions")||data.hash===void 0&&(missing0="hash")||data.prefix===void 0&&(missing0="prefix")||data.created_at===void 0&&
(missing0="created_at"))return validate117.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have req\
uired property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate117.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs3=errors;if(typeof data.name!="string")return validate117.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.permissions!==void 0){let data2=data.
permissions,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],
_errs7=errors;if(typeof data3!="string")return validate117.errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data3==="read"||data3==="write"||data3==="delete"))return validate117.errors=[{instancePath:instancePath+
"/permissions/"+i0,keyword:"enum",params:{allowedValues:schema59.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs7===
errors;if(!valid1)break}}else return validate117.errors=[{instancePath:instancePath+"/permissions",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let _errs10=errors;if(typeof data.hash!=
"string")return validate117.errors=[{instancePath:instancePath+"/hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs12=errors;if(typeof data.prefix!="string")return validate117.errors=[
{instancePath:instancePath+"/prefix",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;
if(valid0)if(data.created_at!==void 0){let data6=data.created_at,_errs14=errors,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)))return validate117.errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(errors===_errs15&&typeof data6=="number"){if(data6>864e13||isNaN(data6))return validate117.errors=[{instancePath:instancePath+"/create\
d_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data6<-864e13||isNaN(data6))return validate117.
errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000\
000"}],!1}var valid0=_errs14===errors}else var valid0=!0}}}}}else return validate117.errors=[{instancePath,keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return validate117.errors=vErrors,errors===0}validate117.evaluated={props:{id:!0,name:!0,permissions:!0,hash:!0,
prefix:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate119.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.model===
void 0&&(missing0="model")||data.input===void 0&&(missing0="input")||data.metadata===void 0&&(missing0="metadata"))return validate119.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate119.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data1=data.created_at,
_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate119.errors=[{instancePath:instancePath+"/\
created_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||
isNaN(data1))return validate119.errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate119.errors=[{instancePath:instancePath+"/created_at",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.model!==void 0){let _errs6=errors;if(typeof data.model!="string")return validate119.errors=[{instancePath:instancePath+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){
let _errs8=errors;if(typeof data.input!="string")return validate119.errors=[{instancePath:instancePath+"/input",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){let data4=data.metadata,
_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key0 in data4){let _errs13=errors;if(typeof data4[key0]!=
"string")return validate119.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs13===errors;if(!valid2)break}else return validate119.errors=[{instancePath:instancePath+
"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate119.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate119.errors=vErrors,errors===0}validate119.
evaluated={props:{id:!0,created_at:!0,model:!0,input:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.filename===
void 0&&(missing0="filename")||data.purpose===void 0&&(missing0="purpose")||data.content===void 0&&(missing0="content"))return validate121.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate121.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data1=data.created_at,
_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate121.errors=[{instancePath:instancePath+"/\
created_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||
isNaN(data1))return validate121.errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate121.errors=[{instancePath:instancePath+"/created_at",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.filename!==void 0){let _errs6=errors;if(typeof data.filename!="string")return validate121.errors=[{instancePath:instancePath+"/filen\
ame",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let _errs8=errors;if(typeof data.purpose!="string")return validate121.errors=[{instancePath:instancePath+"/purpose",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.content!==void 0){let _errs10=errors;
if(typeof data.content!="string")return validate121.errors=[{instancePath:instancePath+"/content",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate121.errors=[{instancePath,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate121.errors=vErrors,errors===0}validate121.evaluated={props:{id:!0,created_at:!0,
filename:!0,purpose:!0,content:!0},dynamicProps:!1,dynamicItems:!1};function validate107(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
novamock===void 0&&(missing0="novamock")||data.clock===void 0&&(missing0="clock")||data.random===void 0&&(missing0="random")||data.novyx===void 0&&
(missing0="novyx")||data.novastack===void 0&&(missing0="novastack")||data.mailbox===void 0&&(missing0="mailbox"))return validate107.errors=[
{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="novamock"||key0==="clock"||key0==="random"||key0==="novyx"||key0==="novastack"||key0==="mailbox")){return validate107.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}
if(_errs1===errors){if(data.novamock!==void 0){let data0=data.novamock,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))
return validate107.errors=[{instancePath:instancePath+"/novamock",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data0!==
1)return validate107.errors=[{instancePath:instancePath+"/novamock",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt"}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.clock!==void 0){let data1=data.clock,_errs4=errors;if(errors===_errs4)
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.offset_ms===void 0&&(missing1="offset_ms")||data1.frozen_at===
void 0&&(missing1="frozen_at"))return validate107.errors=[{instancePath:instancePath+"/clock",keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"}],!1;if(data1.offset_ms!==void 0){let data2=data1.offset_ms,_errs6=errors,_errs7=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate107.errors=[{instancePath:instancePath+"/clock/offset_ms",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data2=="number"){if(data2>864e13||isNaN(data2))return validate107.
errors=[{instancePath:instancePath+"/clock/offset_ms",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000\
000000"}],!1;if(data2<-864e13||isNaN(data2))return validate107.errors=[{instancePath:instancePath+"/clock/offset_ms",keyword:"minimum",params:{
comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid1=_errs6===errors}else var valid1=!0;if(valid1)if(data1.
frozen_at!==void 0){let data3=data1.frozen_at,_errs9=errors,_errs10=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))&&data3!==
null)return validate107.errors=[{instancePath:instancePath+"/clock/frozen_at",keyword:"type",params:{type:schema129.type},message:"must be i\
nteger,null"}],!1;if(errors===_errs10&&typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate107.errors=[{instancePath:instancePath+
"/clock/frozen_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data3<-864e13||isNaN(
data3))return validate107.errors=[{instancePath:instancePath+"/clock/frozen_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"\
must be >= -8640000000000000"}],!1}var valid1=_errs9===errors}else var valid1=!0}else return validate107.errors=[{instancePath:instancePath+
"/clock",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
random!==void 0){let data4=data.random,_errs12=errors;if(errors===_errs12)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;
if(data4.stream===void 0&&(missing2="stream")||data4.position===void 0&&(missing2="position"))return validate107.errors=[{instancePath:instancePath+
"/random",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;{let _errs14=errors;
for(let key1 in data4)if(!(key1==="stream"||key1==="position")){return validate107.errors=[{instancePath:instancePath+"/random",keyword:"add\
itionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"}],!1;break}if(_errs14===errors){if(data4.stream!==
void 0){let data5=data4.stream,_errs15=errors;if(errors===_errs15)if(typeof data5=="string"){if(func1(data5)>64)return validate107.errors=[{
instancePath:instancePath+"/random/stream",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate107.
errors=[{instancePath:instancePath+"/random/stream",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid4=_errs15===
errors}else var valid4=!0;if(valid4)if(data4.position!==void 0){let data6=data4.position,_errs17=errors;if(!(typeof data6=="number"&&!(data6%
1)&&!isNaN(data6)))return validate107.errors=[{instancePath:instancePath+"/random/position",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs17&&typeof data6=="number"){if(data6>9007199254740991||isNaN(data6))return validate107.errors=[{instancePath:instancePath+
"/random/position",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(data6<0||
isNaN(data6))return validate107.errors=[{instancePath:instancePath+"/random/position",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid4=_errs17===errors}else var valid4=!0}}}else return validate107.errors=[{instancePath:instancePath+"/random",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.novyx!==void 0){
let data7=data.novyx,_errs19=errors;if(errors===_errs19)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing3;if(data7.accounts===
void 0&&(missing3="accounts")||data7.keys===void 0&&(missing3="keys")||data7.pending===void 0&&(missing3="pending")||data7.sign_ups===void 0&&
(missing3="sign_ups"))return validate107.errors=[{instancePath:instancePath+"/novyx",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"}],!1;if(data7.accounts!==void 0){let data8=data7.accounts,_errs21=errors;if(errors===_errs21)if(Array.
isArray(data8)){var valid6=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate108(data8[i0],{instancePath:instancePath+
"/novyx/accounts/"+i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(
validate108.errors),errors=vErrors.length);var valid6=_errs23===errors;if(!valid6)break}}else return validate107.errors=[{instancePath:instancePath+
"/novyx/accounts",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs21===errors}else var valid5=!0;if(valid5){
if(data7.keys!==void 0){let data10=data7.keys,_errs24=errors;if(errors===_errs24)if(Array.isArray(data10)){var valid7=!0;let len1=data10.length;
for(let i1=0;i1<len1;i1++){let _errs26=errors;validate110(data10[i1],{instancePath:instancePath+"/novyx/keys/"+i1,parentData:data10,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);var valid7=_errs26===
errors;if(!valid7)break}}else return validate107.errors=[{instancePath:instancePath+"/novyx/keys",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid5=_errs24===errors}else var valid5=!0;if(valid5){if(data7.pending!==void 0){let data12=data7.pending,_errs27=errors;
if(errors===_errs27)if(Array.isArray(data12)){var valid8=!0;let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs29=errors;validate112(
data12[i2],{instancePath:instancePath+"/novyx/pending/"+i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate112.errors:vErrors.concat(validate112.errors),errors=vErrors.length);var valid8=_errs29===errors;if(!valid8)break}}else return validate107.
errors=[{instancePath:instancePath+"/novyx/pending",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid5=_errs27===errors}else
var valid5=!0;if(valid5)if(data7.sign_ups!==void 0){let data14=data7.sign_ups,_errs30=errors;if(errors===_errs30)if(data14&&typeof data14=="\
object"&&!Array.isArray(data14)){let missing4;if(data14.by_ip===void 0&&(missing4="by_ip")||data14.by_email===void 0&&(missing4="by_email"))
return validate107.errors=[{instancePath:instancePath+"/novyx/sign_ups",keyword:"required",params:{missingProperty:missing4},message:"must h\
ave required property '"+missing4+"'"}],!1;if(data14.by_ip!==void 0){let _errs32=errors;validate114(data14.by_ip,{instancePath:instancePath+
"/novyx/sign_ups/by_ip",parentData:data14,parentDataProperty:"by_ip",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate114.errors:vErrors.
concat(validate114.errors),errors=vErrors.length);var valid9=_errs32===errors}else var valid9=!0;if(valid9)if(data14.by_email!==void 0){let _errs33=errors;
validate114(data14.by_email,{instancePath:instancePath+"/novyx/sign_ups/by_email",parentData:data14,parentDataProperty:"by_email",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length);var valid9=_errs33===errors}else var valid9=!0}else
return validate107.errors=[{instancePath:instancePath+"/novyx/sign_ups",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid5=_errs30===errors}else var valid5=!0}}}else return validate107.errors=[{instancePath:instancePath+"/novyx",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.novastack!==void 0){let data17=data.
novastack,_errs34=errors;if(errors===_errs34)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing5;if(data17.keys===void 0&&
(missing5="keys")||data17.tasks===void 0&&(missing5="tasks")||data17.files===void 0&&(missing5="files"))return validate107.errors=[{instancePath:instancePath+
"/novastack",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"}],!1;if(data17.keys!==
void 0){let data18=data17.keys,_errs36=errors;if(errors===_errs36)if(Array.isArray(data18)){var valid11=!0;let len3=data18.length;for(let i3=0;i3<
len3;i3++){let _errs38=errors;validate117(data18[i3],{instancePath:instancePath+"/novastack/keys/"+i3,parentData:data18,parentDataProperty:i3,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.length);var valid11=_errs38===
errors;if(!valid11)break}}else return validate107.errors=[{instancePath:instancePath+"/novastack/keys",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid10=_errs36===errors}else var valid10=!0;if(valid10){if(data17.tasks!==void 0){let data20=data17.tasks,
_errs39=errors;if(errors===_errs39)if(Array.isArray(data20)){var valid12=!0;let len4=data20.length;for(let i4=0;i4<len4;i4++){let _errs41=errors;
validate119(data20[i4],{instancePath:instancePath+"/novastack/tasks/"+i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length);var valid12=_errs41===errors;if(!valid12)
break}}else return validate107.errors=[{instancePath:instancePath+"/novastack/tasks",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var valid10=_errs39===errors}else var valid10=!0;if(valid10)if(data17.files!==void 0){let data22=data17.files,_errs42=errors;if(errors===
_errs42)if(Array.isArray(data22)){var valid13=!0;let len5=data22.length;for(let i5=0;i5<len5;i5++){let _errs44=errors;validate121(data22[i5],
{instancePath:instancePath+"/novastack/files/"+i5,parentData:data22,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);var valid13=_errs44===errors;if(!valid13)break}}else return validate107.
errors=[{instancePath:instancePath+"/novastack/files",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid10=_errs42===
errors}else var valid10=!0}}else return validate107.errors=[{instancePath:instancePath+"/novastack",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0)if(data.mailbox!==void 0){let data24=data.mailbox,_errs45=errors;
if(errors===_errs45)if(Array.isArray(data24)){var valid14=!0;let len6=data24.length;for(let i6=0;i6<len6;i6++){let _errs47=errors;validate31(
data24[i6],{instancePath:instancePath+"/mailbox/"+i6,parentData:data24,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid14=_errs47===errors;if(!valid14)break}}else return validate107.
errors=[{instancePath:instancePath+"/mailbox",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs45===errors}else
var valid0=!0}}}}}}}else return validate107.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate107.
errors=vErrors,errors===0}validate107.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate106(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate107(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length),validate106.errors=vErrors,
errors===0}validate106.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var response_23=validate125;var pattern4=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u");function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name")||data.requests===void 0&&(missing0="requests"))return validate127.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let data0=data.name,_errs1=errors;if(errors===errors)if(typeof data0==
"string"){if(!pattern4.test(data0))return validate127.errors=[{instancePath:instancePath+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z\
0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'}],!1}else return validate127.errors=[{instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.
requests!==void 0){let data1=data.requests,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate127.errors=[
{instancePath:instancePath+"/requests",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var valid0=_errs4===errors}else
var valid0=!0}else return validate127.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate127.
errors=vErrors,errors===0}validate127.evaluated={props:{name:!0,requests:!0},dynamicProps:!1,dynamicItems:!1};function validate126(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate126.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.sandboxes===void 0&&(missing0="sandboxes"))return validate126.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.sandboxes!==void 0){let data0=data.sandboxes;if(errors===
errors)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate127(data0[i0],{instancePath:instancePath+
"/sandboxes/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(
validate127.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}else return validate126.errors=[{instancePath:instancePath+
"/sandboxes",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return validate126.errors=[{instancePath,keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return validate126.errors=vErrors,errors===0}validate126.evaluated={props:{sandboxes:!0},
dynamicProps:!1,dynamicItems:!1};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate125.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate126(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate126.
errors:vErrors.concat(validate126.errors),errors=vErrors.length),validate125.errors=vErrors,errors===0}validate125.evaluated={props:{sandboxes:!0},
dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports},validators={getHealth:{200:{"application/json":all.response_0},default:{"application/json":all.response_1}},getReadiness:{
200:{"application/json":all.response_2},503:{"application/json":all.response_1},default:{"application/json":all.response_1}},getOverview:{200:{
"application/json":all.response_3},default:{"application/json":all.response_1}},listMail:{200:{"application/json":all.response_4},default:{"\
application/json":all.response_1}},clearMail:{204:{},default:{"application/json":all.response_1}},getClock:{200:{"application/json":all.response_5},
default:{"application/json":all.response_1}},advanceClock:{200:{"application/json":all.response_6},default:{"application/json":all.response_1}},
setClock:{200:{"application/json":all.response_6},default:{"application/json":all.response_1}},freezeClock:{200:{"application/json":all.response_6},
default:{"application/json":all.response_1}},resumeClock:{200:{"application/json":all.response_6},default:{"application/json":all.response_1}},
listNovastackKeys:{200:{"application/json":all.response_7},default:{"application/json":all.response_1}},createNovastackKey:{201:{"applicatio\
n/json":all.response_8},default:{"application/json":all.response_1}},deleteNovastackKey:{204:{},default:{"application/json":all.response_1}},
regenerateNovastackKey:{200:{"application/json":all.response_8},default:{"application/json":all.response_1}},listNovyxKeys:{200:{"applicatio\
n/json":all.response_9},default:{"application/json":all.response_1}},createNovyxKey:{201:{"application/json":all.response_10},default:{"appl\
ication/json":all.response_1}},listNovyxAccounts:{200:{"application/json":all.response_11},default:{"application/json":all.response_1}},rotateNovyxKey:{
200:{"application/json":all.response_12},default:{"application/json":all.response_1}},revokeNovyxKey:{200:{"application/json":all.response_13},
default:{"application/json":all.response_1}},getQuota:{200:{"application/json":all.response_14},default:{"application/json":all.response_1}},
setQuota:{200:{"application/json":all.response_14},default:{"application/json":all.response_1}},listFaults:{200:{"application/json":all.response_15},
default:{"application/json":all.response_1}},addFault:{201:{"application/json":all.response_16},default:{"application/json":all.response_1}},
clearFaults:{204:{},default:{"application/json":all.response_1}},removeFault:{204:{},default:{"application/json":all.response_1}},listChatReplies:{
200:{"application/json":all.response_17},default:{"application/json":all.response_1}},addChatReply:{201:{"application/json":all.response_18},
default:{"application/json":all.response_1}},clearChatReplies:{204:{},default:{"application/json":all.response_1}},removeChatReply:{204:{},default:{
"application/json":all.response_1}},listRequests:{200:{"application/json":all.response_19},default:{"application/json":all.response_1}},clearRequests:{
204:{},default:{"application/json":all.response_1}},getRequest:{200:{"application/json":all.response_20},default:{"application/json":all.response_1}},
followEvents:{200:{"text/event-stream":all.response_21},default:{"application/json":all.response_1}},reset:{204:{},default:{"application/jso\
n":all.response_1}},getSnapshot:{200:{"application/json":all.response_22},default:{"application/json":all.response_1}},restoreSnapshot:{204:{},
default:{"application/json":all.response_1}},listSandboxes:{200:{"application/json":all.response_23},default:{"application/json":all.response_1}},
dropSandbox:{204:{},default:{"application/json":all.response_1}}};export{validators};
