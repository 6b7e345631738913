// Generated from spec/*.yaml by `npm run spec`. Do not edit.
var __defProp=Object.defineProperty;var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
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
return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){
if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(
a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.
source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==
0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var part_0_exports={};__export(part_0_exports,{deleteNovastackKey_path:()=>deleteNovastackKey_path,dropSandbox_path:()=>dropSandbox_path,getHealth_query:()=>getHealth_query,
getQuota_query:()=>getQuota_query,listMail_query:()=>listMail_query,listNovyxAccounts_query:()=>listNovyxAccounts_query,listNovyxKeys_query:()=>listNovyxKeys_query,
listRequests_query:()=>listRequests_query});var getHealth_query=validate20;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data))for(let key0 in data){return validate20.errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"}],!1;break}else return validate20.errors=[{instancePath,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var listMail_query=validate21,
schema32={type:"object",properties:{to:{type:"string",maxLength:254},wait_ms:{type:"integer",minimum:0,maximum:6e4,default:0},search:{type:"\
string",maxLength:254},state:{$ref:"document#/components/schemas/MailState"},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},required:[],
propertyNames:{enum:["to","wait_ms","search","state","limit"]}},schema34={type:"string",enum:["pending","used","expired","replaced"],description:"\
What has become of the token. It waits, was used, expired, or a newer sign-up of the address took its place. An implementation under test ne\
ed not tell."},func1=require_ucs2length().default;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.wait_ms===void 0&&(data.wait_ms=0),data.limit===void 0&&
(data.limit=100);for(let key0 in data){let _errs1=errors;if(!(key0==="to"||key0==="wait_ms"||key0==="search"||key0==="state"||key0==="limit")){
let err0={instancePath,keyword:"enum",params:{allowedValues:schema32.propertyNames.enum},message:"must be equal to one of the allowed values",
propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate21.errors=vErrors,!1;break}}if(valid0){if(data.to!==void 0){let data0=data.to,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate21.
errors=[{instancePath:instancePath+"/to",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,
data!==void 0&&(data.to=coerced0))}if(errors===_errs2&&typeof data0=="string"&&func1(data0)>254)return validate21.errors=[{instancePath:instancePath+
"/to",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;
if(valid1){let data1=data.wait_ms,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1))){let dataType1=typeof data1,coerced1;
if(coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1==="string"&&data1&&data1==+data1&&!(data1%1))coerced1=+data1;else return validate21.
errors=[{instancePath:instancePath+"/wait_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.wait_ms=coerced1))}if(errors===_errs4&&typeof data1=="number"){if(data1>6e4||isNaN(data1))return validate21.errors=
[{instancePath:instancePath+"/wait_ms",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(data1<0||isNaN(
data1))return validate21.errors=[{instancePath:instancePath+"/wait_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}var valid1=_errs4===errors;if(valid1){if(data.search!==void 0){let data2=data.search,_errs6=errors;if(typeof data2!="string"){let dataType2=typeof data2,
coerced2;if(coerced2===void 0)if(dataType2=="number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate21.
errors=[{instancePath:instancePath+"/search",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,
data!==void 0&&(data.search=coerced2))}if(errors===_errs6&&typeof data2=="string"&&func1(data2)>254)return validate21.errors=[{instancePath:instancePath+
"/search",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;var valid1=_errs6===errors}else var valid1=!0;
if(valid1){if(data.state!==void 0){let data3=data.state,_errs8=errors;if(typeof data3!="string"){let dataType3=typeof data3,coerced3;if(coerced3===
void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===null)coerced3="";else return validate21.errors=[{instancePath:instancePath+
"/state",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&(data.state=coerced3))}
if(!(data3==="pending"||data3==="used"||data3==="expired"||data3==="replaced"))return validate21.errors=[{instancePath:instancePath+"/state",
keyword:"enum",params:{allowedValues:schema34.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs8===errors}else
var valid1=!0;if(valid1){let data4=data.limit,_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4))){let dataType4=typeof data4,
coerced4;if(coerced4===void 0)if(dataType4==="boolean"||data4===null||dataType4==="string"&&data4&&data4==+data4&&!(data4%1))coerced4=+data4;else
return validate21.errors=[{instancePath:instancePath+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced4!==
void 0&&(data4=coerced4,data!==void 0&&(data.limit=coerced4))}if(errors===_errs11&&typeof data4=="number"){if(data4>1e3||isNaN(data4))return validate21.
errors=[{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data4<1||
isNaN(data4))return validate21.errors=[{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"}],!1}var valid1=_errs11===errors}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate21.errors=vErrors,errors===0}validate21.evaluated={props:{to:!0,wait_ms:!0,search:!0,state:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};var deleteNovastackKey_path=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate23.errors=[{instancePath,keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.id,_errs1=errors;
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+
data0;else if(data0===null)coerced0="";else return validate23.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.id=coerced0))}if(errors===_errs1&&typeof data0=="strin\
g"){if(func1(data0)>64)return validate23.errors=[{instancePath:instancePath+"/id",keyword:"maxLength",params:{limit:64},message:"must NOT ha\
ve more than 64 characters"}],!1;if(func1(data0)<1)return validate23.errors=[{instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}}}else return validate23.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};var listNovyxKeys_query=validate24,
schema36={type:"object",properties:{email:{type:"string",maxLength:254},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},required:[],
propertyNames:{enum:["email","limit"]}};function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=100);for(let key0 in data){let _errs1=errors;
if(!(key0==="email"||key0==="limit")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema36.propertyNames.enum},message:"must\
 be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;
if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate24.errors=vErrors,!1;break}}if(valid0){if(data.email!==void 0){let data0=data.email,
_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolea\
n")coerced0=""+data0;else if(data0===null)coerced0="";else return validate24.errors=[{instancePath:instancePath+"/email",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.email=coerced0))}if(errors===_errs2&&typeof data0==
"string"&&func1(data0)>254)return validate24.errors=[{instancePath:instancePath+"/email",keyword:"maxLength",params:{limit:254},message:"mus\
t NOT have more than 254 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){let data1=data.limit,_errs4=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1))){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1===
"string"&&data1&&data1==+data1&&!(data1%1))coerced1=+data1;else return validate24.errors=[{instancePath:instancePath+"/limit",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.limit=coerced1))}if(errors===
_errs4&&typeof data1=="number"){if(data1>1e3||isNaN(data1))return validate24.errors=[{instancePath:instancePath+"/limit",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data1<1||isNaN(data1))return validate24.errors=[{instancePath:instancePath+"/li\
mit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs4===errors}}}else return validate24.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===0}validate24.evaluated=
{props:{email:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var listNovyxAccounts_query=validate25,schema37={type:"object",properties:{search:{
type:"string",maxLength:254},status:{$ref:"document#/components/schemas/KeyStatus"},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},
required:[],propertyNames:{enum:["search","status","limit"]}},schema38={type:"string",enum:["active","expired","revoked","grace"]};function validate25(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=100);for(let key0 in data){let _errs1=errors;if(!(key0==="search"||key0==="st\
atus"||key0==="limit")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema37.propertyNames.enum},message:"must be equal to o\
ne of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){
let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++,validate25.errors=vErrors,!1;break}}if(valid0){if(data.search!==void 0){let data0=data.search,_errs2=errors;
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+
data0;else if(data0===null)coerced0="";else return validate25.errors=[{instancePath:instancePath+"/search",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.search=coerced0))}if(errors===_errs2&&typeof data0==
"string"&&func1(data0)>254)return validate25.errors=[{instancePath:instancePath+"/search",keyword:"maxLength",params:{limit:254},message:"mu\
st NOT have more than 254 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.status!==void 0){let data1=data.
status,_errs4=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1==
"boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate25.errors=[{instancePath:instancePath+"/status",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.status=coerced1))}if(!(data1===
"active"||data1==="expired"||data1==="revoked"||data1==="grace"))return validate25.errors=[{instancePath:instancePath+"/status",keyword:"enu\
m",params:{allowedValues:schema38.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1){let data2=data.limit,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2))){let dataType2=typeof data2,coerced2;if(coerced2===
void 0)if(dataType2==="boolean"||data2===null||dataType2==="string"&&data2&&data2==+data2&&!(data2%1))coerced2=+data2;else return validate25.
errors=[{instancePath:instancePath+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.limit=coerced2))}if(errors===_errs7&&typeof data2=="number"){if(data2>1e3||isNaN(data2))return validate25.errors=
[{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data2<1||isNaN(data2))
return validate25.errors=[{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}
var valid1=_errs7===errors}}}}else return validate25.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate25.errors=vErrors,errors===0}validate25.evaluated={props:{search:!0,status:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var getQuota_query=validate26,
schema39={type:"object",properties:{ip:{type:"string",maxLength:64},email:{type:"string",maxLength:254}},required:[],propertyNames:{enum:["i\
p","email"]}};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(!(key0==="ip"||key0==="email")){
let err0={instancePath,keyword:"enum",params:{allowedValues:schema39.propertyNames.enum},message:"must be equal to one of the allowed values",
propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate26.errors=vErrors,!1;break}}if(valid0){if(data.ip!==void 0){let data0=data.ip,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate26.
errors=[{instancePath:instancePath+"/ip",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,
data!==void 0&&(data.ip=coerced0))}if(errors===_errs2&&typeof data0=="string"&&func1(data0)>64)return validate26.errors=[{instancePath:instancePath+
"/ip",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;
if(valid1)if(data.email!==void 0){let data1=data.email,_errs4=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===
void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate26.errors=[{instancePath:instancePath+
"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.email=coerced1))}
if(errors===_errs4&&typeof data1=="string"&&func1(data1)>254)return validate26.errors=[{instancePath:instancePath+"/email",keyword:"maxLengt\
h",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;var valid1=_errs4===errors}else var valid1=!0}}else return validate26.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate26.errors=vErrors,errors===0}validate26.
evaluated={props:{ip:!0,email:!0},dynamicProps:!1,dynamicItems:!1};var listRequests_query=validate27,schema40={type:"object",properties:{api:{
$ref:"document#/components/schemas/Api"},operation:{type:"string",maxLength:64},method:{type:"string",maxLength:16},status:{type:"integer",minimum:100,
maximum:599},code:{type:"string",maxLength:64},outcome:{$ref:"document#/components/schemas/Outcome"},search:{type:"string",maxLength:254},limit:{
type:"integer",minimum:0,maximum:1e3,default:100}},required:[],propertyNames:{enum:["api","operation","method","status","code","outcome","se\
arch","limit"]}},schema41={type:"string",enum:["novastack","novyx"]},schema42={type:"string",enum:["accepted","rejected","faulty"],description:"\
What came of a request; a fault struck the faulty ones."};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=100);
for(let key0 in data){let _errs1=errors;if(!(key0==="api"||key0==="operation"||key0==="method"||key0==="status"||key0==="code"||key0==="outc\
ome"||key0==="search"||key0==="limit")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema40.propertyNames.enum},message:"mu\
st be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;
if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate27.errors=vErrors,!1;break}}if(valid0){if(data.api!==void 0){let data0=data.api,_errs2=errors;
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+
data0;else if(data0===null)coerced0="";else return validate27.errors=[{instancePath:instancePath+"/api",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.api=coerced0))}if(!(data0==="novastack"||data0==="novy\
x"))return validate27.errors=[{instancePath:instancePath+"/api",keyword:"enum",params:{allowedValues:schema41.enum},message:"must be equal t\
o one of the allowed values"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.operation!==void 0){let data1=data.operation,
_errs5=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolea\
n")coerced1=""+data1;else if(data1===null)coerced1="";else return validate27.errors=[{instancePath:instancePath+"/operation",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.operation=coerced1))}if(errors===
_errs5&&typeof data1=="string"&&func1(data1)>64)return validate27.errors=[{instancePath:instancePath+"/operation",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.method!==void 0){
let data2=data.method,_errs7=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2=="numbe\
r"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate27.errors=[{instancePath:instancePath+"/meth\
od",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&(data.method=coerced2))}
if(errors===_errs7&&typeof data2=="string"&&func1(data2)>16)return validate27.errors=[{instancePath:instancePath+"/method",keyword:"maxLengt\
h",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.status!==
void 0){let data3=data.status,_errs9=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))){let dataType3=typeof data3,coerced3;if(coerced3===
void 0)if(dataType3==="boolean"||data3===null||dataType3==="string"&&data3&&data3==+data3&&!(data3%1))coerced3=+data3;else return validate27.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced3!==void 0&&(data3=
coerced3,data!==void 0&&(data.status=coerced3))}if(errors===_errs9&&typeof data3=="number"){if(data3>599||isNaN(data3))return validate27.errors=
[{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;if(data3<100||isNaN(
data3))return validate27.errors=[{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be \
>= 100"}],!1}var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.code!==void 0){let data4=data.code,_errs11=errors;if(typeof data4!=
"string"){let dataType4=typeof data4,coerced4;if(coerced4===void 0)if(dataType4=="number"||dataType4=="boolean")coerced4=""+data4;else if(data4===
null)coerced4="";else return validate27.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;coerced4!==void 0&&(data4=coerced4,data!==void 0&&(data.code=coerced4))}if(errors===_errs11&&typeof data4=="string"&&func1(data4)>
64)return validate27.errors=[{instancePath:instancePath+"/code",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 ch\
aracters"}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data.outcome!==void 0){let data5=data.outcome,_errs13=errors;if(typeof data5!=
"string"){let dataType5=typeof data5,coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data5;else if(data5===
null)coerced5="";else return validate27.errors=[{instancePath:instancePath+"/outcome",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;coerced5!==void 0&&(data5=coerced5,data!==void 0&&(data.outcome=coerced5))}if(!(data5==="accepted"||data5==="rejected"||data5===
"faulty"))return validate27.errors=[{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues:schema42.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid1=_errs13===errors}else var valid1=!0;if(valid1){if(data.search!==void 0){let data6=data.
search,_errs16=errors;if(typeof data6!="string"){let dataType6=typeof data6,coerced6;if(coerced6===void 0)if(dataType6=="number"||dataType6==
"boolean")coerced6=""+data6;else if(data6===null)coerced6="";else return validate27.errors=[{instancePath:instancePath+"/search",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;coerced6!==void 0&&(data6=coerced6,data!==void 0&&(data.search=coerced6))}if(errors===
_errs16&&typeof data6=="string"&&func1(data6)>254)return validate27.errors=[{instancePath:instancePath+"/search",keyword:"maxLength",params:{
limit:254},message:"must NOT have more than 254 characters"}],!1;var valid1=_errs16===errors}else var valid1=!0;if(valid1){let data7=data.limit,
_errs18=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7))){let dataType7=typeof data7,coerced7;if(coerced7===void 0)if(dataType7===
"boolean"||data7===null||dataType7==="string"&&data7&&data7==+data7&&!(data7%1))coerced7=+data7;else return validate27.errors=[{instancePath:instancePath+
"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced7!==void 0&&(data7=coerced7,data!==void 0&&(data.limit=
coerced7))}if(errors===_errs18&&typeof data7=="number"){if(data7>1e3||isNaN(data7))return validate27.errors=[{instancePath:instancePath+"/li\
mit",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data7<0||isNaN(data7))return validate27.errors=[
{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs18===errors}}}}}}}}}else
return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,
errors===0}validate27.evaluated={props:{api:!0,operation:!0,method:!0,status:!0,code:!0,outcome:!0,search:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var dropSandbox_path=validate28;var pattern4=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u");function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name"))return validate28.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required p\
roperty '"+missing0+"'"}],!1;if(data.name!==void 0){let data0=data.name,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate28.
errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,
data!==void 0&&(data.name=coerced0))}if(errors===_errs2&&typeof data0=="string"&&!pattern4.test(data0))return validate28.errors=[{instancePath:instancePath+
"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\
$"'}],!1}}else return validate28.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate28.
errors=vErrors,errors===0}validate28.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var part_1_exports={};__export(part_1_exports,{addChatReply_body:()=>addChatReply_body,addFault_body:()=>addFault_body,advanceClock_body:()=>advanceClock_body,
createNovastackKey_body:()=>createNovastackKey_body,createNovyxKey_body:()=>createNovyxKey_body,setClock_body:()=>setClock_body,setQuota_body:()=>setQuota_body});
var advanceClock_body=validate202;var schema33={type:"object",description:"One of the two; the gate sends `seconds`.",properties:{seconds:{type:"number",minimum:0,maximum:315576e4,
examples:[86400]},by:{$ref:"#/components/schemas/Duration"}},allOf:[{anyOf:[{required:["seconds"]},{required:["by"]}]}],propertyNames:{enum:[
"seconds","by"]}};var func12=require_ucs2length().default;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate22.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.seconds===
void 0&&(missing0="seconds")){let err0={instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required proper\
ty '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.by===void 0&&(missing1="by")){let err1={instancePath,keyword:"req\
uired",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}var _valid0=_errs4===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{
let err2={instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++,validate22.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs5=errors;
if(!(key0==="seconds"||key0==="by")){let err3={instancePath,keyword:"enum",params:{allowedValues:schema33.propertyNames.enum},message:"must \
be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs5===errors;
if(!valid2){let err4={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++,validate22.errors=vErrors,!1;break}}if(valid2){if(data.seconds!==void 0){let data0=data.seconds,
_errs6=errors;if(errors===_errs6)if(typeof data0=="number"){if(data0>315576e4||isNaN(data0))return validate22.errors=[{instancePath:instancePath+
"/seconds",keyword:"maximum",params:{comparison:"<=",limit:315576e4},message:"must be <= 3155760000"}],!1;if(data0<0||isNaN(data0))return validate22.
errors=[{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate22.
errors=[{instancePath:instancePath+"/seconds",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid3=_errs6===errors}else
var valid3=!0;if(valid3)if(data.by!==void 0){let data1=data.by,_errs8=errors;if(errors===errors)if(typeof data1=="string"){if(func12(data1)>
52)return validate22.errors=[{instancePath:instancePath+"/by",keyword:"maxLength",params:{limit:52},message:"must NOT have more than 52 char\
acters"}],!1}else return validate22.errors=[{instancePath:instancePath+"/by",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid3=_errs8===errors}else var valid3=!0}}else return validate22.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:{seconds:!0,by:!0},dynamicProps:!1,dynamicItems:!1};
function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate202.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate22(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=
vErrors.length),validate202.errors=vErrors,errors===0}validate202.evaluated={props:{seconds:!0,by:!0},dynamicProps:!1,dynamicItems:!1};var setClock_body=validate242;var schema362={type:"object",required:["now"],properties:{now:{$ref:"#/components/schemas/Timestamp"}},propertyNames:{enum:["now"]}};var formats0=require_formats().fullFormats["date-time"];function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate252.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.now===void 0&&
(missing0="now"))return validate252.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required p\
roperty '"+missing0+"'"}],!1;for(let key0 in data){let _errs1=errors;if(key0!=="now"){let err0={instancePath,keyword:"enum",params:{allowedValues:schema362.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property \
name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate252.errors=vErrors,!1;break}}if(valid0&&data.now!==
void 0){let data0=data.now,_errs3=errors;if(errors===_errs3&&errors===_errs3)if(typeof data0=="string"){if(!formats0.validate(data0))return validate252.
errors=[{instancePath:instancePath+"/now",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate252.
errors=[{instancePath:instancePath+"/now",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return validate252.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate252.errors=vErrors,errors===0}validate252.
evaluated={props:{now:!0},dynamicProps:!1,dynamicItems:!1};function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate242.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0),validate252(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate252.errors:vErrors.concat(validate252.errors),errors=vErrors.length),validate242.errors=vErrors,errors===0}validate242.
evaluated={props:{now:!0},dynamicProps:!1,dynamicItems:!1};var createNovastackKey_body=validate272;var schema392={type:"object",properties:{name:{type:"string",minLength:1,maxLength:1e4,description:"It is `unnamed` otherwise."},permissions:{
type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/components/schemas/Permission"},description:"All three where none are named."},api_key:{
$ref:"#/components/schemas/ChosenSecret"}},propertyNames:{enum:["name","permissions","api_key"]}},schema402={type:"string",description:"read\
 - models and account; write - create tasks, generate content; delete - delete tasks and files.",enum:["read","write","delete"],"x-clauses":[
"novastack.permissions.enum"]};var func0=require_equal().default,pattern42=new RegExp("^[A-Za-z0-9._~+/-]+=*$","u");function validate282(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
let _errs1=errors;if(!(key0==="name"||key0==="permissions"||key0==="api_key")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema392.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property \
name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate282.errors=vErrors,!1;break}}if(valid0){if(data.
name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func12(data0)>1e4)return validate282.errors=
[{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;if(func12(
data0)<1)return validate282.errors=[{instancePath:instancePath+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"}],!1}else return validate282.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.permissions!==void 0){let data1=data.permissions,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data1)){if(data1.length<1)return validate282.errors=[{instancePath:instancePath+"/permissions",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],
_errs6=errors;if(typeof data2!="string")return validate282.errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data2==="read"||data2==="write"||data2==="delete"))return validate282.errors=[{instancePath:instancePath+
"/permissions/"+i0,keyword:"enum",params:{allowedValues:schema402.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs6===
errors;if(!valid2)break}if(valid2){let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data1[i1],data1[j0])){return validate282.
errors=[{instancePath:instancePath+"/permissions",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+
j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate282.errors=[{instancePath:instancePath+"/permissions",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1)if(data.api_key!==void 0){let data3=data.
api_key,_errs9=errors;if(errors===errors)if(typeof data3=="string"){if(func12(data3)>200)return validate282.errors=[{instancePath:instancePath+
"/api_key",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(func12(data3)<8)return validate282.
errors=[{instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1;if(!pattern42.
test(data3))return validate282.errors=[{instancePath:instancePath+"/api_key",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~+/-]+=*$"},message:'\
must match pattern "^[A-Za-z0-9._~+/-]+=*$"'}],!1}else return validate282.errors=[{instancePath:instancePath+"/api_key",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0}}}else return validate282.errors=[{instancePath,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate282.errors=vErrors,errors===0}validate282.evaluated={props:{name:!0,
permissions:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate272.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0),validate282(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate282.errors:vErrors.concat(validate282.errors),errors=vErrors.length),validate272.errors=vErrors,errors===0}validate272.
evaluated={props:{name:!0,permissions:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};var createNovyxKey_body=validate30;var schema43={type:"object",properties:{email:{type:"string",format:"email",maxLength:254,description:"A new address where none is named."},
tier:{$ref:"#/components/schemas/Tier"},expires_in_seconds:{type:"number",exclusiveMinimum:0,maximum:315576e4},expires_in:{$ref:"#/component\
s/schemas/Duration"},api_key:{$ref:"#/components/schemas/ChosenSecret"}},propertyNames:{enum:["email","tier","expires_in_seconds","expires_i\
n","api_key"]}},schema44={type:"string",description:"The plan of an account.",enum:["free","starter","pro","enterprise"],"x-level":"companio\
n","x-source":"novyx-policies"},formats2=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(!(key0==="email"||key0==="tier"||key0==="expires_in_seconds"||key0===
"expires_in"||key0==="api_key")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema43.propertyNames.enum},message:"must be e\
qual to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){
let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++,validate31.errors=vErrors,!1;break}}if(valid0){if(data.email!==void 0){let data0=data.email,_errs2=errors;
if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(func12(data0)>254)return validate31.errors=[{instancePath:instancePath+"/e\
mail",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!formats2.test(data0))return validate31.
errors=[{instancePath:instancePath+"/email",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return validate31.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.tier!==void 0){let data1=data.tier,_errs4=errors;if(typeof data1!="string")return validate31.errors=[{instancePath:instancePath+
"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="free"||data1==="starter"||data1==="pro"||data1==="\
enterprise"))return validate31.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema44.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.expires_in_seconds!==void 0){let data2=data.
expires_in_seconds,_errs7=errors;if(errors===_errs7)if(typeof data2=="number"){if(data2>315576e4||isNaN(data2))return validate31.errors=[{instancePath:instancePath+
"/expires_in_seconds",keyword:"maximum",params:{comparison:"<=",limit:315576e4},message:"must be <= 3155760000"}],!1;if(data2<=0||isNaN(data2))
return validate31.errors=[{instancePath:instancePath+"/expires_in_seconds",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"}],!1}else return validate31.errors=[{instancePath:instancePath+"/expires_in_seconds",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.expires_in!==void 0){let data3=data.expires_in,_errs9=errors;
if(errors===errors)if(typeof data3=="string"){if(func12(data3)>52)return validate31.errors=[{instancePath:instancePath+"/expires_in",keyword:"\
maxLength",params:{limit:52},message:"must NOT have more than 52 characters"}],!1}else return validate31.errors=[{instancePath:instancePath+
"/expires_in",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data.
api_key!==void 0){let data4=data.api_key,_errs12=errors;if(errors===errors)if(typeof data4=="string"){if(func12(data4)>200)return validate31.
errors=[{instancePath:instancePath+"/api_key",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(func12(
data4)<8)return validate31.errors=[{instancePath:instancePath+"/api_key",keyword:"minLength",params:{limit:8},message:"must NOT have fewer t\
han 8 characters"}],!1;if(!pattern42.test(data4))return validate31.errors=[{instancePath:instancePath+"/api_key",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9._~+/-]+=*$"},message:'must match pattern "^[A-Za-z0-9._~+/-]+=*$"'}],!1}else return validate31.errors=[{instancePath:instancePath+
"/api_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors}else var valid1=!0}}}}}else return validate31.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate31.errors=vErrors,errors===0}validate31.
evaluated={props:{email:!0,tier:!0,expires_in_seconds:!0,expires_in:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};function validate30(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate31(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length),
validate30.errors=vErrors,errors===0}validate30.evaluated={props:{email:!0,tier:!0,expires_in_seconds:!0,expires_in:!0,api_key:!0},dynamicProps:!1,
dynamicItems:!1};var setQuota_body=validate33;var schema48={type:"object",required:["used"],properties:{ip:{type:"string",minLength:1,maxLength:64},email:{type:"string",minLength:1,maxLength:254},
used:{type:"integer",minimum:0,maximum:1e3}},oneOf:[{required:["ip"]},{required:["email"]}],propertyNames:{enum:["ip","email","used"]}};function validate33(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,_errs2=errors,valid1=!1,
passing0=null,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ip===void 0&&(missing0="ip")){let err0={
instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;_valid0&&(valid1=!0,passing0=0);let _errs4=errors;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing1;if(data.email===void 0&&(missing1="email")){let err1={instancePath,keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;
if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=
_errs2:vErrors=null);else{let err2={instancePath,keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in \
oneOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate33.errors=vErrors,!1}if(errors===_errs0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.used===void 0&&(missing2="used"))return validate33.errors=[{instancePath,keyword:"requi\
red",params:{missingProperty:missing2},message:"must have required property '"+missing2+"'"}],!1;for(let key0 in data){let _errs5=errors;if(!(key0===
"ip"||key0==="email"||key0==="used")){let err3={instancePath,keyword:"enum",params:{allowedValues:schema48.propertyNames.enum},message:"must\
 be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs5===errors;
if(!valid2){let err4={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++,validate33.errors=vErrors,!1;break}}if(valid2){if(data.ip!==void 0){let data0=data.ip,_errs6=errors;
if(errors===_errs6)if(typeof data0=="string"){if(func12(data0)>64)return validate33.errors=[{instancePath:instancePath+"/ip",keyword:"maxLen\
gth",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func12(data0)<1)return validate33.errors=[{instancePath:instancePath+
"/ip",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate33.errors=[{instancePath:instancePath+
"/ip",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs6===errors}else var valid3=!0;if(valid3){if(data.email!==
void 0){let data1=data.email,_errs8=errors;if(errors===_errs8)if(typeof data1=="string"){if(func12(data1)>254)return validate33.errors=[{instancePath:instancePath+
"/email",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(func12(data1)<1)return validate33.errors=
[{instancePath:instancePath+"/email",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate33.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs8===errors}else
var valid3=!0;if(valid3)if(data.used!==void 0){let data2=data.used,_errs10=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate33.
errors=[{instancePath:instancePath+"/used",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs10&&typeof data2==
"number"){if(data2>1e3||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/used",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(data2<0||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/used",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs10===errors}else var valid3=!0}}}else return validate33.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate33.errors=vErrors,errors===0}validate33.evaluated=
{props:{ip:!0,email:!0,used:!0},dynamicProps:!1,dynamicItems:!1};var addFault_body=validate34;var schema50={type:"object",required:["api"],description:"At least one of `status`, `delay_ms` (or `delay`), `connection` and `body`. A dela\
y alone slows the request down; the others replace or corrupt its answer.",properties:{api:{$ref:"#/components/schemas/Api"},operation:{type:"\
string",maxLength:64,description:"An operationId; every operation where none is named."},status:{type:"integer",minimum:400,maximum:599},retry_after:{
description:"Seconds, as the Retry-After header.",oneOf:[{type:"integer",minimum:0,maximum:86400},{$ref:"#/components/schemas/Duration"}]},delay_ms:{
type:"integer",minimum:0,maximum:6e5},delay:{$ref:"#/components/schemas/Duration"},connection:{type:"string",enum:["reset","hang"]},body:{type:"\
string",enum:["truncated","malformed"]},json:{type:"object",description:"What is sent in place of the API's own error; it needs a `status`.",
additionalProperties:!0},times:{type:"integer",minimum:1,description:"Disarms itself after so many hits."},probability:{type:"number",exclusiveMinimum:0,
maximum:1,default:1}},allOf:[{anyOf:[{required:["status"]},{required:["delay_ms"]},{required:["delay"]},{required:["connection"]},{required:[
"body"]}]}],dependentRequired:{json:["status"]},propertyNames:{enum:["api","operation","status","retry_after","delay_ms","delay","connection",
"body","json","times","probability"]}},schema51={type:"string",enum:["novastack","novyx"]};function validate35(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.status===void 0&&(missing0="status")){let err0={instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;
valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.delay_ms===void 0&&(missing1=
"delay_ms")){let err1={instancePath,keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.delay===void 0&&(missing2="delay")){let err2={instancePath,keyword:"required",params:{missingProperty:missing2},
message:"must have required property '"+missing2+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs5===errors;
valid1=valid1||_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.connection===void 0&&(missing3=
"connection")){let err3={instancePath,keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+
"'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.body===void 0&&(missing4="body")){let err4={instancePath,keyword:"required",
params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
var _valid0=_errs7===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{
let err5={instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++,validate35.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.probability===void 0&&(data.probability=
1);let missing5;if(data.api===void 0&&(missing5="api"))return validate35.errors=[{instancePath,keyword:"required",params:{missingProperty:missing5},
message:"must have required property '"+missing5+"'"}],!1;for(let key0 in data){let _errs8=errors;if(!(key0==="api"||key0==="operation"||key0===
"status"||key0==="retry_after"||key0==="delay_ms"||key0==="delay"||key0==="connection"||key0==="body"||key0==="json"||key0==="times"||key0===
"probability")){let err6={instancePath,keyword:"enum",params:{allowedValues:schema50.propertyNames.enum},message:"must be equal to one of th\
e allowed values",propertyName:key0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid2=_errs8===errors;if(!valid2){let err7={
instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++,validate35.errors=vErrors,!1;break}}if(valid2){if(data.api!==void 0){let data0=data.api,_errs9=errors;if(typeof data0!=
"string")return validate35.errors=[{instancePath:instancePath+"/api",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0===
"novastack"||data0==="novyx"))return validate35.errors=[{instancePath:instancePath+"/api",keyword:"enum",params:{allowedValues:schema51.enum},
message:"must be equal to one of the allowed values"}],!1;var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data.operation!==void 0){
let data1=data.operation,_errs12=errors;if(errors===_errs12)if(typeof data1=="string"){if(func12(data1)>64)return validate35.errors=[{instancePath:instancePath+
"/operation",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate35.errors=[{instancePath:instancePath+
"/operation",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs12===errors}else var valid3=!0;if(valid3){if(data.
status!==void 0){let data2=data.status,_errs14=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate35.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data2=="number"){if(data2>599||isNaN(
data2))return validate35.errors=[{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be \
<= 599"}],!1;if(data2<400||isNaN(data2))return validate35.errors=[{instancePath:instancePath+"/status",keyword:"minimum",params:{comparison:"\
>=",limit:400},message:"must be >= 400"}],!1}var valid3=_errs14===errors}else var valid3=!0;if(valid3){if(data.retry_after!==void 0){let data3=data.
retry_after,_errs16=errors,_errs17=errors,valid5=!1,passing0=null,_errs18=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))){let err8={
instancePath:instancePath+"/retry_after",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(errors===_errs18&&typeof data3=="number"){if(data3>86400||isNaN(data3)){let err9={instancePath:instancePath+"/retry_a\
fter",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else if(data3<
0||isNaN(data3)){let err10={instancePath:instancePath+"/retry_after",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}var _valid1=_errs18===errors;_valid1&&(valid5=!0,passing0=0);let _errs20=errors;
if(errors===errors)if(typeof data3=="string"){if(func12(data3)>52){let err11={instancePath:instancePath+"/retry_after",keyword:"maxLength",params:{
limit:52},message:"must NOT have more than 52 characters"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/retry_after",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs20===
errors;if(_valid1&&valid5?(valid5=!1,passing0=[passing0,1]):_valid1&&(valid5=!0,passing0=1),valid5)errors=_errs17,vErrors!==null&&(_errs17?vErrors.
length=_errs17:vErrors=null);else{let err13={instancePath:instancePath+"/retry_after",keyword:"oneOf",params:{passingSchemas:passing0},message:"\
must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate35.errors=vErrors,!1}var valid3=_errs16===
errors}else var valid3=!0;if(valid3){if(data.delay_ms!==void 0){let data4=data.delay_ms,_errs23=errors;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)))return validate35.errors=[{instancePath:instancePath+"/delay_ms",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(errors===_errs23&&typeof data4=="number"){if(data4>6e5||isNaN(data4))return validate35.errors=[{instancePath:instancePath+"\
/delay_ms",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data4<0||isNaN(data4))return validate35.
errors=[{instancePath:instancePath+"/delay_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs23===
errors}else var valid3=!0;if(valid3){if(data.delay!==void 0){let data5=data.delay,_errs25=errors;if(errors===errors)if(typeof data5=="string"){
if(func12(data5)>52)return validate35.errors=[{instancePath:instancePath+"/delay",keyword:"maxLength",params:{limit:52},message:"must NOT ha\
ve more than 52 characters"}],!1}else return validate35.errors=[{instancePath:instancePath+"/delay",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid3=_errs25===errors}else var valid3=!0;if(valid3){if(data.connection!==void 0){let data6=data.connection,_errs28=errors;
if(typeof data6!="string")return validate35.errors=[{instancePath:instancePath+"/connection",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data6==="reset"||data6==="hang"))return validate35.errors=[{instancePath:instancePath+"/connection",keyword:"enum",
params:{allowedValues:schema50.properties.connection.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs28===errors}else
var valid3=!0;if(valid3){if(data.body!==void 0){let data7=data.body,_errs30=errors;if(typeof data7!="string")return validate35.errors=[{instancePath:instancePath+
"/body",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data7==="truncated"||data7==="malformed"))return validate35.
errors=[{instancePath:instancePath+"/body",keyword:"enum",params:{allowedValues:schema50.properties.body.enum},message:"must be equal to one\
 of the allowed values"}],!1;var valid3=_errs30===errors}else var valid3=!0;if(valid3){if(data.json!==void 0){let data8=data.json,_errs32=errors;
if(errors===_errs32&&!(data8&&typeof data8=="object"&&!Array.isArray(data8)))return validate35.errors=[{instancePath:instancePath+"/json",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs32===errors}else var valid3=!0;if(valid3){if(data.times!==void 0){
let data9=data.times,_errs35=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate35.errors=[{instancePath:instancePath+
"/times",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data9=="number"&&(data9<1||isNaN(
data9)))return validate35.errors=[{instancePath:instancePath+"/times",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"}],!1;var valid3=_errs35===errors}else var valid3=!0;if(valid3){let data10=data.probability,_errs37=errors;if(errors===_errs37)if(typeof data10==
"number"){if(data10>1||isNaN(data10))return validate35.errors=[{instancePath:instancePath+"/probability",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(data10<=0||isNaN(data10))return validate35.errors=[{instancePath:instancePath+"/probability",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate35.errors=[{instancePath:instancePath+"/pro\
bability",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid3=_errs37===errors;if(valid3){let missing6;if(data.json!==
void 0&&data.status===void 0&&(missing6="status"))return validate35.errors=[{instancePath,keyword:"dependentRequired",params:{property:"json",
missingProperty:missing6,depsCount:1,deps:"status"},message:"must have property status when property json is present"}],!1}}}}}}}}}}}}}else return validate35.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate35.errors=vErrors,errors===0}validate35.
evaluated={props:{api:!0,operation:!0,status:!0,retry_after:!0,delay_ms:!0,delay:!0,connection:!0,body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,
dynamicItems:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate34.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate35(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.
concat(validate35.errors),errors=vErrors.length),validate34.errors=vErrors,errors===0}validate34.evaluated={props:{api:!0,operation:!0,status:!0,
retry_after:!0,delay_ms:!0,delay:!0,connection:!0,body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};var addChatReply_body=validate37;var schema55={type:"object",description:"What the chat answers, at least one of `text`, `json`, `tool_calls`, `refusal`, `reasoning` and `in\
terrupt`; and when, and how a streamed answer is cut into chunks. `stop` and the limits of tokens hold as ever.",properties:{when:{$ref:"#/c\
omponents/schemas/ChatReplyCondition"},text:{type:"string",description:"The content."},json:{description:"The content as a JSON value; `text\
` goes before it."},tool_calls:{type:"array",minItems:1,maxItems:128,items:{$ref:"#/components/schemas/ScriptedToolCall"}},refusal:{type:"st\
ring",minLength:1},reasoning:{type:"string",minLength:1,description:"What the field reasoning_content carries."},finish_reason:{type:"string",
enum:["stop","length","tool_calls","content_filter"]},chunks:{description:"How many chunks a stream cuts each text into, or the chunks thems\
elves, which make up the text. Default: a chunk per token.",oneOf:[{type:"integer",minimum:1,maximum:1e4},{type:"array",minItems:1,maxItems:1e4,
items:{type:"string"}}]},chunk_delay_ms:{type:"integer",minimum:0,maximum:6e5,description:"Real time between two chunks."},chunk_delay:{$ref:"\
#/components/schemas/Duration"},interrupt:{$ref:"#/components/schemas/ChatInterrupt"},times:{description:"How many chats are answered so. De\
fault 1.",oneOf:[{type:"integer",minimum:1},{type:"string",const:"always"}]}},allOf:[{anyOf:[{required:["text"]},{required:["json"]},{required:[
"tool_calls"]},{required:["refusal"]},{required:["reasoning"]},{required:["chunks"]},{required:["interrupt"]}]}],propertyNames:{enum:["when",
"text","json","tool_calls","refusal","reasoning","finish_reason","chunks","chunk_delay_ms","chunk_delay","interrupt","times"]}},schema56={type:"\
object",description:"Which chats are answered so; every chat where nothing is named.",properties:{contains:{type:"string",description:"In wh\
at the user said last, in any letter case."},model:{type:"string"}},propertyNames:{enum:["contains","model"]}},schema57={type:"object",required:[
"name"],properties:{name:{type:"string",minLength:1,maxLength:64},arguments:{description:"An object, or a text that is sent as it is. Defaul\
t: an empty object."}},propertyNames:{enum:["name","arguments"]}},schema59={type:"object",description:"How a stream ends before its time: it\
 falls silent, or sends an error event. An answer that is not streamed is a 500 where this is an error.",required:["by"],properties:{by:{type:"\
string",enum:["stall","error"]},after:{type:"integer",minimum:0,description:"How many chunks come before that. Default 0."}},propertyNames:{
enum:["by","after"]}};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate38.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.text===void 0&&(missing0=
"text")){let err0={instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing1;if(data.json===void 0&&(missing1="json")){let err1={instancePath,keyword:"required",params:{missingProperty:missing1},
message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;
valid1=valid1||_valid0;let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.tool_calls===void 0&&(missing2=
"tool_calls")){let err2={instancePath,keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.refusal===void 0&&(missing3="refusal")){let err3={instancePath,keyword:"re\
quired",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;
if(data.reasoning===void 0&&(missing4="reasoning")){let err4={instancePath,keyword:"required",params:{missingProperty:missing4},message:"mus\
t have required property '"+missing4+"'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs7===errors;valid1=valid1||
_valid0;let _errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.chunks===void 0&&(missing5="chunks")){let err5={
instancePath,keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}var _valid0=_errs8===errors;valid1=valid1||_valid0;let _errs9=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing6;if(data.interrupt===void 0&&(missing6="interrupt")){let err6={instancePath,keyword:"required",params:{missingProperty:missing6},
message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}var _valid0=_errs9===errors;
if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err7={instancePath,keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate38.errors=
vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs10=errors;if(!(key0==="when"||
key0==="text"||key0==="json"||key0==="tool_calls"||key0==="refusal"||key0==="reasoning"||key0==="finish_reason"||key0==="chunks"||key0==="ch\
unk_delay_ms"||key0==="chunk_delay"||key0==="interrupt"||key0==="times")){let err8={instancePath,keyword:"enum",params:{allowedValues:schema55.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var valid2=_errs10===errors;if(!valid2){let err9={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property\
 name must be valid"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,validate38.errors=vErrors,!1;break}}if(valid2){if(data.
when!==void 0){let data0=data.when,_errs11=errors;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let key1 in data0){
let _errs14=errors;if(!(key1==="contains"||key1==="model")){let err10={instancePath:instancePath+"/when",keyword:"enum",params:{allowedValues:schema56.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}var valid5=_errs14===errors;if(!valid5){let err11={instancePath:instancePath+"/when",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};return vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++,validate38.errors=vErrors,!1;break}}
if(valid5){if(data0.contains!==void 0){let _errs15=errors;if(typeof data0.contains!="string")return validate38.errors=[{instancePath:instancePath+
"/when/contains",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs15===errors}else var valid6=!0;if(valid6)
if(data0.model!==void 0){let _errs17=errors;if(typeof data0.model!="string")return validate38.errors=[{instancePath:instancePath+"/when/mode\
l",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs17===errors}else var valid6=!0}}else return validate38.
errors=[{instancePath:instancePath+"/when",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs11===errors}else
var valid3=!0;if(valid3){if(data.text!==void 0){let _errs19=errors;if(typeof data.text!="string")return validate38.errors=[{instancePath:instancePath+
"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data.
tool_calls!==void 0){let data4=data.tool_calls,_errs21=errors;if(errors===_errs21)if(Array.isArray(data4)){if(data4.length>128)return validate38.
errors=[{instancePath:instancePath+"/tool_calls",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"}],!1;if(data4.
length<1)return validate38.errors=[{instancePath:instancePath+"/tool_calls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var valid7=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs23=errors;if(errors===errors)if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){let missing7;if(data5.name===void 0&&(missing7="name"))return validate38.errors=[{instancePath:instancePath+
"/tool_calls/"+i0,keyword:"required",params:{missingProperty:missing7},message:"must have required property '"+missing7+"'"}],!1;for(let key2 in data5){
let _errs26=errors;if(!(key2==="name"||key2==="arguments")){let err12={instancePath:instancePath+"/tool_calls/"+i0,keyword:"enum",params:{allowedValues:schema57.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}var valid9=_errs26===errors;if(!valid9){let err13={instancePath:instancePath+"/tool_calls/"+i0,keyword:"propertyNames",params:{propertyName:key2},
message:"property name must be valid"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate38.errors=vErrors,!1;break}}
if(valid9&&data5.name!==void 0){let data6=data5.name;if(errors===errors)if(typeof data6=="string"){if(func12(data6)>64)return validate38.errors=
[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(func12(data6)<1)return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1}}else return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+i0,keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var valid7=_errs23===errors;if(!valid7)break}}}else return validate38.errors=[{instancePath:instancePath+
"/tool_calls",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs21===errors}else var valid3=!0;if(valid3){if(data.
refusal!==void 0){let data7=data.refusal,_errs29=errors;if(errors===_errs29)if(typeof data7=="string"){if(func12(data7)<1)return validate38.
errors=[{instancePath:instancePath+"/refusal",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return validate38.errors=[{instancePath:instancePath+"/refusal",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs29===
errors}else var valid3=!0;if(valid3){if(data.reasoning!==void 0){let data8=data.reasoning,_errs31=errors;if(errors===_errs31)if(typeof data8==
"string"){if(func12(data8)<1)return validate38.errors=[{instancePath:instancePath+"/reasoning",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"/reasoning",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid3=_errs31===errors}else var valid3=!0;if(valid3){if(data.finish_reason!==void 0){let data9=data.
finish_reason,_errs33=errors;if(typeof data9!="string")return validate38.errors=[{instancePath:instancePath+"/finish_reason",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;if(!(data9==="stop"||data9==="length"||data9==="tool_calls"||data9==="content_filter"))
return validate38.errors=[{instancePath:instancePath+"/finish_reason",keyword:"enum",params:{allowedValues:schema55.properties.finish_reason.
enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs33===errors}else var valid3=!0;if(valid3){if(data.chunks!==void 0){
let data10=data.chunks,_errs35=errors,_errs36=errors,valid11=!1,passing0=null,_errs37=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(
data10))){let err14={instancePath:instancePath+"/chunks",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(errors===_errs37&&typeof data10=="number"){if(data10>1e4||isNaN(data10)){let err15={instancePath:instancePath+
"/chunks",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}else if(data10<1||isNaN(data10)){let err16={instancePath:instancePath+"/chunks",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}var _valid1=_errs37===errors;_valid1&&(valid11=!0,passing0=
0);let _errs39=errors;if(errors===_errs39)if(Array.isArray(data10))if(data10.length>1e4){let err17={instancePath:instancePath+"/chunks",keyword:"\
maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}else if(data10.
length<1){let err18={instancePath:instancePath+"/chunks",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}else{var valid12=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs41=errors;if(typeof data10[i1]!=
"string"){let err19={instancePath:instancePath+"/chunks/"+i1,keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}var valid12=_errs41===errors;if(!valid12)break}}else{let err20={instancePath:instancePath+"/chu\
nks",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid1=_errs39===
errors;if(_valid1&&valid11?(valid11=!1,passing0=[passing0,1]):_valid1&&(valid11=!0,passing0=1),valid11)errors=_errs36,vErrors!==null&&(_errs36?
vErrors.length=_errs36:vErrors=null);else{let err21={instancePath:instancePath+"/chunks",keyword:"oneOf",params:{passingSchemas:passing0},message:"\
must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++,validate38.errors=vErrors,!1}var valid3=_errs35===
errors}else var valid3=!0;if(valid3){if(data.chunk_delay_ms!==void 0){let data12=data.chunk_delay_ms,_errs43=errors;if(!(typeof data12=="num\
ber"&&!(data12%1)&&!isNaN(data12)))return validate38.errors=[{instancePath:instancePath+"/chunk_delay_ms",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(errors===_errs43&&typeof data12=="number"){if(data12>6e5||isNaN(data12))return validate38.errors=[{instancePath:instancePath+
"/chunk_delay_ms",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= 600000"}],!1;if(data12<0||isNaN(data12))return validate38.
errors=[{instancePath:instancePath+"/chunk_delay_ms",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs43===
errors}else var valid3=!0;if(valid3){if(data.chunk_delay!==void 0){let data13=data.chunk_delay,_errs45=errors;if(errors===errors)if(typeof data13==
"string"){if(func12(data13)>52)return validate38.errors=[{instancePath:instancePath+"/chunk_delay",keyword:"maxLength",params:{limit:52},message:"\
must NOT have more than 52 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"/chunk_delay",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid3=_errs45===errors}else var valid3=!0;if(valid3){if(data.interrupt!==void 0){let data14=data.
interrupt,_errs48=errors;if(errors===errors)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){let missing8;if(data14.by===void 0&&
(missing8="by"))return validate38.errors=[{instancePath:instancePath+"/interrupt",keyword:"required",params:{missingProperty:missing8},message:"\
must have required property '"+missing8+"'"}],!1;for(let key3 in data14){let _errs51=errors;if(!(key3==="by"||key3==="after")){let err22={instancePath:instancePath+
"/interrupt",keyword:"enum",params:{allowedValues:schema59.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var valid15=_errs51===errors;if(!valid15){let err23={instancePath:instancePath+"\
/interrupt",keyword:"propertyNames",params:{propertyName:key3},message:"property name must be valid"};return vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++,validate38.errors=vErrors,!1;break}}if(valid15){if(data14.by!==void 0){let data15=data14.by,_errs52=errors;if(typeof data15!=
"string")return validate38.errors=[{instancePath:instancePath+"/interrupt/by",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(data15==="stall"||data15==="error"))return validate38.errors=[{instancePath:instancePath+"/interrupt/by",keyword:"enum",params:{allowedValues:schema59.
properties.by.enum},message:"must be equal to one of the allowed values"}],!1;var valid16=_errs52===errors}else var valid16=!0;if(valid16)if(data14.
after!==void 0){let data16=data14.after,_errs54=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)))return validate38.errors=[
{instancePath:instancePath+"/interrupt/after",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs54&&typeof data16==
"number"&&(data16<0||isNaN(data16)))return validate38.errors=[{instancePath:instancePath+"/interrupt/after",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var valid16=_errs54===errors}else var valid16=!0}}else return validate38.errors=[{instancePath:instancePath+
"/interrupt",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs48===errors}else var valid3=!0;if(valid3)if(data.
times!==void 0){let data17=data.times,_errs56=errors,_errs57=errors,valid17=!1,passing1=null,_errs58=errors;if(!(typeof data17=="number"&&!(data17%
1)&&!isNaN(data17))){let err24={instancePath:instancePath+"/times",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}if(errors===_errs58&&typeof data17=="number"&&(data17<1||isNaN(data17))){let err25={instancePath:instancePath+
"/times",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
var _valid2=_errs58===errors;_valid2&&(valid17=!0,passing1=0);let _errs60=errors;if(typeof data17!="string"){let err26={instancePath:instancePath+
"/times",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data17!==
"always"){let err27={instancePath:instancePath+"/times",keyword:"const",params:{allowedValue:"always"},message:"must be equal to constant"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid2=_errs60===errors;if(_valid2&&valid17?(valid17=!1,passing1=[passing1,
1]):_valid2&&(valid17=!0,passing1=1),valid17)errors=_errs57,vErrors!==null&&(_errs57?vErrors.length=_errs57:vErrors=null);else{let err28={instancePath:instancePath+
"/times",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err28]:
vErrors.push(err28),errors++,validate38.errors=vErrors,!1}var valid3=_errs56===errors}else var valid3=!0}}}}}}}}}}}else return validate38.errors=
[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,errors===0}validate38.evaluated=
{props:{when:!0,text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,chunk_delay:!0,interrupt:!0,
times:!0},dynamicProps:!1,dynamicItems:!1};function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate37.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate38(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate38.
errors:vErrors.concat(validate38.errors),errors=vErrors.length),validate37.errors=vErrors,errors===0}validate37.evaluated={props:{when:!0,text:!0,
json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,chunk_delay:!0,interrupt:!0,times:!0},dynamicProps:!1,
dynamicItems:!1};var all={...part_0_exports,...part_1_exports},validators={getHealth:{query:all.getHealth_query},getReadiness:{query:all.getHealth_query},getOverview:{
query:all.getHealth_query},listMail:{query:all.listMail_query},clearMail:{query:all.getHealth_query},getClock:{query:all.getHealth_query},advanceClock:{
query:all.getHealth_query,body:all.advanceClock_body},setClock:{query:all.getHealth_query,body:all.setClock_body},freezeClock:{query:all.getHealth_query},
resumeClock:{query:all.getHealth_query},listNovastackKeys:{query:all.getHealth_query},createNovastackKey:{query:all.getHealth_query,body:all.
createNovastackKey_body},deleteNovastackKey:{path:all.deleteNovastackKey_path,query:all.getHealth_query},regenerateNovastackKey:{path:all.deleteNovastackKey_path,
query:all.getHealth_query},listNovyxKeys:{query:all.listNovyxKeys_query},createNovyxKey:{query:all.getHealth_query,body:all.createNovyxKey_body},
listNovyxAccounts:{query:all.listNovyxAccounts_query},rotateNovyxKey:{path:all.deleteNovastackKey_path,query:all.getHealth_query},revokeNovyxKey:{
path:all.deleteNovastackKey_path,query:all.getHealth_query},getQuota:{query:all.getQuota_query},setQuota:{query:all.getHealth_query,body:all.
setQuota_body},listFaults:{query:all.getHealth_query},addFault:{query:all.getHealth_query,body:all.addFault_body},clearFaults:{query:all.getHealth_query},
removeFault:{path:all.deleteNovastackKey_path,query:all.getHealth_query},listChatReplies:{query:all.getHealth_query},addChatReply:{query:all.
getHealth_query,body:all.addChatReply_body},clearChatReplies:{query:all.getHealth_query},removeChatReply:{path:all.deleteNovastackKey_path,query:all.
getHealth_query},listRequests:{query:all.listRequests_query},clearRequests:{query:all.getHealth_query},getRequest:{path:all.deleteNovastackKey_path,
query:all.getHealth_query},followEvents:{query:all.getHealth_query},reset:{query:all.getHealth_query},getSnapshot:{query:all.getHealth_query},
restoreSnapshot:{query:all.getHealth_query,loadBody:()=>import("./control.large-requests.js").then(({validators:validators2})=>validators2.restoreSnapshot)},
listSandboxes:{query:all.getHealth_query},dropSandbox:{path:all.dropSandbox_path,query:all.getHealth_query}};export{validators};
