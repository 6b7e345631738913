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
"object"&&!Array.isArray(data))for(let key0 in data){return validate20.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"}],!1;break}else return validate20.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate20.errors=vErrors,errors===
0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var listMail_query=validate21,schema32={type:"object",properties:{to:{type:"\
string",maxLength:254},wait_ms:{type:"integer",minimum:0,maximum:6e4,default:0},search:{type:"string",maxLength:254},state:{$ref:"document#/\
components/schemas/MailState"},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},required:[],propertyNames:{enum:["to","wait_ms","se\
arch","state","limit"]}},schema34={type:"string",enum:["pending","used","expired","replaced"],description:"What has become of the token. It \
waits, was used, expired, or a newer sign-up of the address took its place. An implementation under test need not tell."},func1=require_ucs2length().
default;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.wait_ms===void 0&&(data.wait_ms=0),data.limit===void 0&&(data.limit=100);for(let key0 in data){
let _errs1=errors;if(!(key0==="to"||key0==="wait_ms"||key0==="search"||key0==="state"||key0==="limit")){let err0={instancePath,schemaPath:"#\
/propertyNames/enum",keyword:"enum",params:{allowedValues:schema32.propertyNames.enum},message:"must be equal to one of the allowed values",
propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate21.errors=vErrors,!1;break}}if(valid0){if(data.to!==void 0){let data0=data.to,_errs2=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate21.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.to=coerced0))}if(errors===_errs2&&typeof data0==
"string"&&func1(data0)>254)return validate21.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLen\
gth",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){let data1=data.
wait_ms,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1))){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1===
"boolean"||data1===null||dataType1==="string"&&data1&&data1==+data1&&!(data1%1))coerced1=+data1;else return validate21.errors=[{instancePath:instancePath+
"/wait_ms",schemaPath:"#/properties/wait_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.wait_ms=coerced1))}if(errors===_errs4&&typeof data1=="number"){if(data1>6e4||isNaN(data1))return validate21.errors=
[{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wait_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"\
must be <= 60000"}],!1;if(data1<0||isNaN(data1))return validate21.errors=[{instancePath:instancePath+"/wait_ms",schemaPath:"#/properties/wai\
t_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid1=_errs4===errors;if(valid1){if(data.search!==
void 0){let data2=data.search,_errs6=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==
"number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate21.errors=[{instancePath:instancePath+
"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.search=coerced2))}if(errors===_errs6&&typeof data2=="string"&&func1(data2)>254)return validate21.errors=[{instancePath:instancePath+
"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],
!1;var valid1=_errs6===errors}else var valid1=!0;if(valid1){if(data.state!==void 0){let data3=data.state,_errs8=errors;if(typeof data3!="str\
ing"){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3=="number"||dataType3=="boolean")coerced3=""+data3;else if(data3===
null)coerced3="";else return validate21.errors=[{instancePath:instancePath+"/state",schemaPath:"document#/components/schemas/MailState/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&(data.state=coerced3))}
if(!(data3==="pending"||data3==="used"||data3==="expired"||data3==="replaced"))return validate21.errors=[{instancePath:instancePath+"/state",
schemaPath:"document#/components/schemas/MailState/enum",keyword:"enum",params:{allowedValues:schema34.enum},message:"must be equal to one o\
f the allowed values"}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){let data4=data.limit,_errs11=errors;if(!(typeof data4=="\
number"&&!(data4%1)&&!isNaN(data4))){let dataType4=typeof data4,coerced4;if(coerced4===void 0)if(dataType4==="boolean"||data4===null||dataType4===
"string"&&data4&&data4==+data4&&!(data4%1))coerced4=+data4;else return validate21.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/\
properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced4!==void 0&&(data4=coerced4,data!==void 0&&
(data.limit=coerced4))}if(errors===_errs11&&typeof data4=="number"){if(data4>1e3||isNaN(data4))return validate21.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data4<
1||isNaN(data4))return validate21.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs11===errors}}}}}}else return validate21.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate21.errors=vErrors,errors===0}validate21.evaluated=
{props:{to:!0,wait_ms:!0,search:!0,state:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var deleteNovastackKey_path=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id"))return validate23.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let data0=data.
id,_errs1=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boo\
lean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate23.errors=[{instancePath:instancePath+"/id",schemaPath:"#/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.id=
coerced0))}if(errors===_errs1&&typeof data0=="string"){if(func1(data0)>64)return validate23.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(func1(data0)<1)return validate23.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"}],!1}}}else return validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate23.errors=vErrors,errors===0}validate23.evaluated={props:{id:!0},dynamicProps:!1,dynamicItems:!1};var listNovyxKeys_query=validate24,
schema36={type:"object",properties:{email:{type:"string",maxLength:254},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},required:[],
propertyNames:{enum:["email","limit"]}};function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate24.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=100);for(let key0 in data){let _errs1=errors;
if(!(key0==="email"||key0==="limit")){let err0={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema36.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate24.errors=vErrors,!1;break}}
if(valid0){if(data.email!==void 0){let data0=data.email,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===
void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate24.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=
coerced0,data!==void 0&&(data.email=coerced0))}if(errors===_errs2&&typeof data0=="string"&&func1(data0)>254)return validate24.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],
!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){let data1=data.limit,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1))){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==="boolean"||data1===null||dataType1==="string"&&data1&&data1==
+data1&&!(data1%1))coerced1=+data1;else return validate24.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.limit=coerced1))}if(errors===
_errs4&&typeof data1=="number"){if(data1>1e3||isNaN(data1))return validate24.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data1<1||isNaN(data1))return validate24.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1}var valid1=_errs4===errors}}}else return validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate24.errors=vErrors,errors===0}validate24.evaluated={props:{email:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};var listNovyxAccounts_query=validate25,schema37={type:"object",properties:{search:{type:"string",maxLength:254},status:{$ref:"\
document#/components/schemas/KeyStatus"},limit:{type:"integer",minimum:1,maximum:1e3,default:100}},required:[],propertyNames:{enum:["search",
"status","limit"]}},schema38={type:"string",enum:["active","expired","revoked","grace"]};function validate25(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
data.limit===void 0&&(data.limit=100);for(let key0 in data){let _errs1=errors;if(!(key0==="search"||key0==="status"||key0==="limit")){let err0={
instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema37.propertyNames.enum},message:"must be equal to o\
ne of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){
let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};
return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate25.errors=vErrors,!1;break}}if(valid0){if(data.search!==void 0){let data0=data.
search,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0==
"boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate25.errors=[{instancePath:instancePath+"/search",schemaPath:"\
#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&
(data.search=coerced0))}if(errors===_errs2&&typeof data0=="string"&&func1(data0)>254)return validate25.errors=[{instancePath:instancePath+"/\
search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],
!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.status!==void 0){let data1=data.status,_errs4=errors;if(typeof data1!="s\
tring"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===
null)coerced1="";else return validate25.errors=[{instancePath:instancePath+"/status",schemaPath:"document#/components/schemas/KeyStatus/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.status=coerced1))}
if(!(data1==="active"||data1==="expired"||data1==="revoked"||data1==="grace"))return validate25.errors=[{instancePath:instancePath+"/status",
schemaPath:"document#/components/schemas/KeyStatus/enum",keyword:"enum",params:{allowedValues:schema38.enum},message:"must be equal to one o\
f the allowed values"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){let data2=data.limit,_errs7=errors;if(!(typeof data2=="n\
umber"&&!(data2%1)&&!isNaN(data2))){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==="boolean"||data2===null||dataType2===
"string"&&data2&&data2==+data2&&!(data2%1))coerced2=+data2;else return validate25.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/\
properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced2!==void 0&&(data2=coerced2,data!==void 0&&
(data.limit=coerced2))}if(errors===_errs7&&typeof data2=="number"){if(data2>1e3||isNaN(data2))return validate25.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data2<
1||isNaN(data2))return validate25.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid1=_errs7===errors}}}}else return validate25.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate25.errors=vErrors,errors===0}validate25.evaluated=
{props:{search:!0,status:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var getQuota_query=validate26,schema39={type:"object",properties:{ip:{
type:"string",maxLength:64},email:{type:"string",maxLength:254}},required:[],propertyNames:{enum:["ip","email"]}};function validate26(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(!(key0==="ip"||key0==="email")){let err0={instancePath,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema39.propertyNames.enum},message:"must be equal to one of the allowed values",
propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate26.errors=vErrors,!1;break}}if(valid0){if(data.ip!==void 0){let data0=data.ip,_errs2=errors;if(typeof data0!=
"string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===
null)coerced0="";else return validate26.errors=[{instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.ip=coerced0))}if(errors===_errs2&&typeof data0==
"string"&&func1(data0)>64)return validate26.errors=[{instancePath:instancePath+"/ip",schemaPath:"#/properties/ip/maxLength",keyword:"maxLeng\
th",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1)if(data.email!==
void 0){let data1=data.email,_errs4=errors;if(typeof data1!="string"){let dataType1=typeof data1,coerced1;if(coerced1===void 0)if(dataType1==
"number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate26.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced1!==void 0&&(data1=
coerced1,data!==void 0&&(data.email=coerced1))}if(errors===_errs4&&typeof data1=="string"&&func1(data1)>254)return validate26.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],
!1;var valid1=_errs4===errors}else var valid1=!0}}else return validate26.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate26.errors=vErrors,errors===0}validate26.evaluated={props:{ip:!0,email:!0},dynamicProps:!1,
dynamicItems:!1};var listRequests_query=validate27,schema40={type:"object",properties:{api:{$ref:"document#/components/schemas/Api"},operation:{
type:"string",maxLength:64},method:{type:"string",maxLength:16},status:{type:"integer",minimum:100,maximum:599},code:{type:"string",maxLength:64},
outcome:{$ref:"document#/components/schemas/Outcome"},search:{type:"string",maxLength:254},limit:{type:"integer",minimum:0,maximum:1e3,default:100}},
required:[],propertyNames:{enum:["api","operation","method","status","code","outcome","search","limit"]}},schema41={type:"string",enum:["nov\
astack","novyx"]},schema42={type:"string",enum:["accepted","rejected","faulty"],description:"What came of a request; a fault struck the faul\
ty ones."};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){data.limit===void 0&&(data.limit=100);for(let key0 in data){let _errs1=errors;if(!(key0===
"api"||key0==="operation"||key0==="method"||key0==="status"||key0==="code"||key0==="outcome"||key0==="search"||key0==="limit")){let err0={instancePath,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema40.propertyNames.enum},message:"must be equal to one of the all\
owed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++,validate27.errors=vErrors,!1;break}}if(valid0){if(data.api!==void 0){let data0=data.api,_errs2=errors;
if(typeof data0!="string"){let dataType0=typeof data0,coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+
data0;else if(data0===null)coerced0="";else return validate27.errors=[{instancePath:instancePath+"/api",schemaPath:"document#/components/sch\
emas/Api/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.api=
coerced0))}if(!(data0==="novastack"||data0==="novyx"))return validate27.errors=[{instancePath:instancePath+"/api",schemaPath:"document#/comp\
onents/schemas/Api/enum",keyword:"enum",params:{allowedValues:schema41.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs2===
errors}else var valid1=!0;if(valid1){if(data.operation!==void 0){let data1=data.operation,_errs5=errors;if(typeof data1!="string"){let dataType1=typeof data1,
coerced1;if(coerced1===void 0)if(dataType1=="number"||dataType1=="boolean")coerced1=""+data1;else if(data1===null)coerced1="";else return validate27.
errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;coerced1!==void 0&&(data1=coerced1,data!==void 0&&(data.operation=coerced1))}if(errors===_errs5&&typeof data1=="string"&&func1(
data1)>64)return validate27.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var valid1=_errs5===errors}else var valid1=!0;if(valid1){if(data.method!==
void 0){let data2=data.method,_errs7=errors;if(typeof data2!="string"){let dataType2=typeof data2,coerced2;if(coerced2===void 0)if(dataType2==
"number"||dataType2=="boolean")coerced2=""+data2;else if(data2===null)coerced2="";else return validate27.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced2!==void 0&&(data2=
coerced2,data!==void 0&&(data.method=coerced2))}if(errors===_errs7&&typeof data2=="string"&&func1(data2)>16)return validate27.errors=[{instancePath:instancePath+
"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],
!1;var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.status!==void 0){let data3=data.status,_errs9=errors;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3))){let dataType3=typeof data3,coerced3;if(coerced3===void 0)if(dataType3==="boolean"||data3===null||dataType3===
"string"&&data3&&data3==+data3&&!(data3%1))coerced3=+data3;else return validate27.errors=[{instancePath:instancePath+"/status",schemaPath:"#\
/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;coerced3!==void 0&&(data3=coerced3,data!==void 0&&
(data.status=coerced3))}if(errors===_errs9&&typeof data3=="number"){if(data3>599||isNaN(data3))return validate27.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;if(data3<
100||isNaN(data3))return validate27.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",
params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var valid1=_errs9===errors}else var valid1=!0;if(valid1){if(data.code!==void 0){
let data4=data.code,_errs11=errors;if(typeof data4!="string"){let dataType4=typeof data4,coerced4;if(coerced4===void 0)if(dataType4=="number"||
dataType4=="boolean")coerced4=""+data4;else if(data4===null)coerced4="";else return validate27.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced4!==void 0&&(data4=coerced4,data!==void 0&&
(data.code=coerced4))}if(errors===_errs11&&typeof data4=="string"&&func1(data4)>64)return validate27.errors=[{instancePath:instancePath+"/co\
de",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var valid1=_errs11===
errors}else var valid1=!0;if(valid1){if(data.outcome!==void 0){let data5=data.outcome,_errs13=errors;if(typeof data5!="string"){let dataType5=typeof data5,
coerced5;if(coerced5===void 0)if(dataType5=="number"||dataType5=="boolean")coerced5=""+data5;else if(data5===null)coerced5="";else return validate27.
errors=[{instancePath:instancePath+"/outcome",schemaPath:"document#/components/schemas/Outcome/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;coerced5!==void 0&&(data5=coerced5,data!==void 0&&(data.outcome=coerced5))}if(!(data5==="accepted"||data5==="rejected"||
data5==="faulty"))return validate27.errors=[{instancePath:instancePath+"/outcome",schemaPath:"document#/components/schemas/Outcome/enum",keyword:"\
enum",params:{allowedValues:schema42.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs13===errors}else var valid1=!0;
if(valid1){if(data.search!==void 0){let data6=data.search,_errs16=errors;if(typeof data6!="string"){let dataType6=typeof data6,coerced6;if(coerced6===
void 0)if(dataType6=="number"||dataType6=="boolean")coerced6=""+data6;else if(data6===null)coerced6="";else return validate27.errors=[{instancePath:instancePath+
"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;coerced6!==void 0&&(data6=
coerced6,data!==void 0&&(data.search=coerced6))}if(errors===_errs16&&typeof data6=="string"&&func1(data6)>254)return validate27.errors=[{instancePath:instancePath+
"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],
!1;var valid1=_errs16===errors}else var valid1=!0;if(valid1){let data7=data.limit,_errs18=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7))){let dataType7=typeof data7,coerced7;if(coerced7===void 0)if(dataType7==="boolean"||data7===null||dataType7==="string"&&data7&&data7==
+data7&&!(data7%1))coerced7=+data7;else return validate27.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;coerced7!==void 0&&(data7=coerced7,data!==void 0&&(data.limit=coerced7))}if(errors===
_errs18&&typeof data7=="number"){if(data7>1e3||isNaN(data7))return validate27.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/prop\
erties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(data7<0||isNaN(data7))return validate27.
errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var valid1=_errs18===errors}}}}}}}}}else return validate27.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate27.errors=vErrors,errors===0}validate27.evaluated={props:{api:!0,operation:!0,method:!0,
status:!0,code:!0,outcome:!0,search:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};var dropSandbox_path=validate28;var pattern4=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u");function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name"))return validate28.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.name!==void 0){let data0=data.name,_errs2=errors;if(typeof data0!="string"){let dataType0=typeof data0,
coerced0;if(coerced0===void 0)if(dataType0=="number"||dataType0=="boolean")coerced0=""+data0;else if(data0===null)coerced0="";else return validate28.
errors=[{instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/SandboxName/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;coerced0!==void 0&&(data0=coerced0,data!==void 0&&(data.name=coerced0))}if(errors===_errs2&&typeof data0=="str\
ing"&&!pattern4.test(data0))return validate28.errors=[{instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/SandboxNam\
e/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,\
63}$"'}],!1}}else return validate28.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate28.errors=vErrors,errors===0}validate28.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var part_1_exports={};__export(part_1_exports,{addChatReply_body:()=>addChatReply_body,addFault_body:()=>addFault_body,advanceClock_body:()=>advanceClock_body,
createNovastackKey_body:()=>createNovastackKey_body,createNovyxKey_body:()=>createNovyxKey_body,restoreSnapshot_body:()=>restoreSnapshot_body,
setClock_body:()=>setClock_body,setQuota_body:()=>setQuota_body});var advanceClock_body=validate202;var schema33={type:"object",description:"One of the two; the gate sends `seconds`.",properties:{seconds:{type:"number",minimum:0,maximum:315576e4,
examples:[86400]},by:{$ref:"#/components/schemas/Duration"}},allOf:[{anyOf:[{required:["seconds"]},{required:["by"]}]}],propertyNames:{enum:[
"seconds","by"]}};var func12=require_ucs2length().default;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate22.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs2=errors,valid1=!1,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.seconds===
void 0&&(missing0="seconds")){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;
valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.by===void 0&&(missing1="\
by")){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have\
 required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err2={instancePath,schemaPath:"#/allOf/0/a\
nyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate22.
errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs5=errors;if(!(key0==="s\
econds"||key0==="by")){let err3={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema33.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs5===
errors;if(!valid2){let err4={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property \
name must be valid"};return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate22.errors=vErrors,!1;break}}if(valid2){if(data.
seconds!==void 0){let data0=data.seconds,_errs6=errors;if(errors===_errs6)if(typeof data0=="number"){if(data0>315576e4||isNaN(data0))return validate22.
errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:315576e4},
message:"must be <= 3155760000"}],!1;if(data0<0||isNaN(data0))return validate22.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/\
properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate22.errors=[{instancePath:instancePath+
"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid3=_errs6===errors}else
var valid3=!0;if(valid3)if(data.by!==void 0){let data1=data.by,_errs8=errors;if(errors===errors)if(typeof data1=="string"){if(func12(data1)>
52)return validate22.errors=[{instancePath:instancePath+"/by",schemaPath:"#/components/schemas/Duration/maxLength",keyword:"maxLength",params:{
limit:52},message:"must NOT have more than 52 characters"}],!1}else return validate22.errors=[{instancePath:instancePath+"/by",schemaPath:"#\
/components/schemas/Duration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs8===errors}else var valid3=!0}}else
return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate22.
errors=vErrors,errors===0}validate22.evaluated={props:{seconds:!0,by:!0},dynamicProps:!1,dynamicItems:!1};function validate202(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate202.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate22(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length),validate202.errors=
vErrors,errors===0}validate202.evaluated={props:{seconds:!0,by:!0},dynamicProps:!1,dynamicItems:!1};var setClock_body=validate242;var schema362={type:"object",required:["now"],properties:{now:{$ref:"#/components/schemas/Timestamp"}},propertyNames:{enum:["now"]}};var formats0=require_formats().fullFormats["date-time"];function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate252.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.now===void 0&&
(missing0="now"))return validate252.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;for(let key0 in data){let _errs1=errors;if(key0!=="now"){let err0={instancePath,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema362.propertyNames.enum},message:"must be equal to one of the allowed values",
propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate252.errors=vErrors,!1;break}}if(valid0&&data.now!==void 0){let data0=data.now,_errs3=errors;if(errors===
_errs3&&errors===_errs3)if(typeof data0=="string"){if(!formats0.validate(data0))return validate252.errors=[{instancePath:instancePath+"/now",
schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return validate252.errors=[{instancePath:instancePath+"/now",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1}}else return validate252.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate252.errors=vErrors,errors===0}validate252.evaluated={props:{now:!0},dynamicProps:!1,dynamicItems:!1};
function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate242.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate252(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate252.errors:vErrors.concat(validate252.errors),errors=
vErrors.length),validate242.errors=vErrors,errors===0}validate242.evaluated={props:{now:!0},dynamicProps:!1,dynamicItems:!1};var createNovastackKey_body=validate272;var schema392={type:"object",properties:{name:{type:"string",minLength:1,maxLength:1e4,description:"It is `unnamed` otherwise."},permissions:{
type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/components/schemas/Permission"},description:"All three where none are named."},api_key:{
$ref:"#/components/schemas/ChosenSecret"}},propertyNames:{enum:["name","permissions","api_key"]}},schema402={type:"string",description:"read\
 - models and account; write - create tasks, generate content; delete - delete tasks and files.",enum:["read","write","delete"],"x-clauses":[
"novastack.permissions.enum"]};var func0=require_equal().default,pattern42=new RegExp("^[A-Za-z0-9._~+/-]+=*$","u");function validate282(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
let _errs1=errors;if(!(key0==="name"||key0==="permissions"||key0==="api_key")){let err0={instancePath,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:schema392.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate282.errors=vErrors,!1;break}}if(valid0){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func12(data0)>1e4)return validate282.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;if(func12(data0)<1)return validate282.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return validate282.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.permissions!==void 0){let data1=data.permissions,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data1)){if(data1.length<1)return validate282.errors=[{instancePath:instancePath+"/permissions",schemaPath:"\
#/properties/permissions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid2=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],_errs6=errors;if(typeof data2!="string")return validate282.errors=[{instancePath:instancePath+
"/permissions/"+i0,schemaPath:"#/components/schemas/Permission/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data2===
"read"||data2==="write"||data2==="delete"))return validate282.errors=[{instancePath:instancePath+"/permissions/"+i0,schemaPath:"#/components\
/schemas/Permission/enum",keyword:"enum",params:{allowedValues:schema402.enum},message:"must be equal to one of the allowed values"}],!1;var valid2=_errs6===
errors;if(!valid2)break}if(valid2){let i1=data1.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data1[i1],data1[j0])){return validate282.
errors=[{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},
message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}],!1;break outer0}}}}}else return validate282.errors=[{instancePath:instancePath+
"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs4===
errors}else var valid1=!0;if(valid1)if(data.api_key!==void 0){let data3=data.api_key,_errs9=errors;if(errors===errors)if(typeof data3=="stri\
ng"){if(func12(data3)>200)return validate282.errors=[{instancePath:instancePath+"/api_key",schemaPath:"#/components/schemas/ChosenSecret/max\
Length",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(func12(data3)<8)return validate282.errors=
[{instancePath:instancePath+"/api_key",schemaPath:"#/components/schemas/ChosenSecret/minLength",keyword:"minLength",params:{limit:8},message:"\
must NOT have fewer than 8 characters"}],!1;if(!pattern42.test(data3))return validate282.errors=[{instancePath:instancePath+"/api_key",schemaPath:"\
#/components/schemas/ChosenSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~+/-]+=*$"},message:'must match pattern "^[A-Za-z\
0-9._~+/-]+=*$"'}],!1}else return validate282.errors=[{instancePath:instancePath+"/api_key",schemaPath:"#/components/schemas/ChosenSecret/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0}}}else return validate282.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate282.errors=vErrors,
errors===0}validate282.evaluated={props:{name:!0,permissions:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};function validate272(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate272.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate282(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate282.errors:vErrors.concat(validate282.errors),errors=vErrors.length),validate272.
errors=vErrors,errors===0}validate272.evaluated={props:{name:!0,permissions:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};var createNovyxKey_body=validate30;var schema43={type:"object",properties:{email:{type:"string",format:"email",maxLength:254,description:"A new address where none is named."},
tier:{$ref:"#/components/schemas/Tier"},expires_in_seconds:{type:"number",exclusiveMinimum:0,maximum:315576e4},expires_in:{$ref:"#/component\
s/schemas/Duration"},api_key:{$ref:"#/components/schemas/ChosenSecret"}},propertyNames:{enum:["email","tier","expires_in_seconds","expires_i\
n","api_key"]}},schema44={type:"string",description:"The plan of an account.",enum:["free","starter","pro","enterprise"],"x-level":"companio\
n","x-source":"novyx-policies"},formats2=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(!(key0==="email"||key0==="tier"||key0==="expires_in_seconds"||key0===
"expires_in"||key0==="api_key")){let err0={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema43.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===
errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property \
name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate31.errors=vErrors,!1;break}}if(valid0){if(data.
email!==void 0){let data0=data.email,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(func12(data0)>254)return validate31.
errors=[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must N\
OT have more than 254 characters"}],!1;if(!formats2.test(data0))return validate31.errors=[{instancePath:instancePath+"/email",schemaPath:"#/\
properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'}],!1}else return validate31.errors=[{instancePath:instancePath+
"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.tier!==void 0){let data1=data.tier,_errs4=errors;if(typeof data1!="string")return validate31.errors=[{instancePath:instancePath+
"/tier",schemaPath:"#/components/schemas/Tier/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data1==="free"||
data1==="starter"||data1==="pro"||data1==="enterprise"))return validate31.errors=[{instancePath:instancePath+"/tier",schemaPath:"#/component\
s/schemas/Tier/enum",keyword:"enum",params:{allowedValues:schema44.enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs4===
errors}else var valid1=!0;if(valid1){if(data.expires_in_seconds!==void 0){let data2=data.expires_in_seconds,_errs7=errors;if(errors===_errs7)
if(typeof data2=="number"){if(data2>315576e4||isNaN(data2))return validate31.errors=[{instancePath:instancePath+"/expires_in_seconds",schemaPath:"\
#/properties/expires_in_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:315576e4},message:"must be <= 3155760000"}],!1;if(data2<=
0||isNaN(data2))return validate31.errors=[{instancePath:instancePath+"/expires_in_seconds",schemaPath:"#/properties/expires_in_seconds/exclu\
siveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate31.errors=[{instancePath:instancePath+
"/expires_in_seconds",schemaPath:"#/properties/expires_in_seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data.expires_in!==void 0){let data3=data.expires_in,_errs9=errors;if(errors===errors)
if(typeof data3=="string"){if(func12(data3)>52)return validate31.errors=[{instancePath:instancePath+"/expires_in",schemaPath:"#/components/s\
chemas/Duration/maxLength",keyword:"maxLength",params:{limit:52},message:"must NOT have more than 52 characters"}],!1}else return validate31.
errors=[{instancePath:instancePath+"/expires_in",schemaPath:"#/components/schemas/Duration/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data.api_key!==void 0){let data4=data.api_key,_errs12=errors;
if(errors===errors)if(typeof data4=="string"){if(func12(data4)>200)return validate31.errors=[{instancePath:instancePath+"/api_key",schemaPath:"\
#/components/schemas/ChosenSecret/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(func12(
data4)<8)return validate31.errors=[{instancePath:instancePath+"/api_key",schemaPath:"#/components/schemas/ChosenSecret/minLength",keyword:"m\
inLength",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1;if(!pattern42.test(data4))return validate31.errors=[{instancePath:instancePath+
"/api_key",schemaPath:"#/components/schemas/ChosenSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~+/-]+=*$"},message:'must \
match pattern "^[A-Za-z0-9._~+/-]+=*$"'}],!1}else return validate31.errors=[{instancePath:instancePath+"/api_key",schemaPath:"#/components/s\
chemas/ChosenSecret/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs12===errors}else var valid1=!0}}}}}else
return validate31.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate31.
errors=vErrors,errors===0}validate31.evaluated={props:{email:!0,tier:!0,expires_in_seconds:!0,expires_in:!0,api_key:!0},dynamicProps:!1,dynamicItems:!1};
function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate31(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=
vErrors.length),validate30.errors=vErrors,errors===0}validate30.evaluated={props:{email:!0,tier:!0,expires_in_seconds:!0,expires_in:!0,api_key:!0},
dynamicProps:!1,dynamicItems:!1};var setQuota_body=validate33;var schema48={type:"object",required:["used"],properties:{ip:{type:"string",minLength:1,maxLength:64},email:{type:"string",minLength:1,maxLength:254},
used:{type:"integer",minimum:0,maximum:1e3}},oneOf:[{required:["ip"]},{required:["email"]}],propertyNames:{enum:["ip","email","used"]}};function validate33(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,_errs2=errors,valid1=!1,
passing0=null,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.ip===void 0&&(missing0="ip")){let err0={
instancePath,schemaPath:"document#/paths/~1quota/put/requestBody/content/application~1json/schema/oneOf/0/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===
errors;_valid0&&(valid1=!0,passing0=0);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.email===
void 0&&(missing1="email")){let err1={instancePath,schemaPath:"document#/paths/~1quota/put/requestBody/content/application~1json/schema/oneO\
f/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=
1),valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err2={instancePath,schemaPath:"document#/paths/\
~1quota/put/requestBody/content/application~1json/schema/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly\
 one schema in oneOf"};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate33.errors=vErrors,!1}if(errors===_errs0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.used===void 0&&(missing2="used"))return validate33.errors=[{instancePath,schemaPath:"\
document#/paths/~1quota/put/requestBody/content/application~1json/schema/required",keyword:"required",params:{missingProperty:missing2},message:"\
must have required property '"+missing2+"'"}],!1;for(let key0 in data){let _errs5=errors;if(!(key0==="ip"||key0==="email"||key0==="used")){let err3={
instancePath,schemaPath:"document#/paths/~1quota/put/requestBody/content/application~1json/schema/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema48.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var valid2=_errs5===errors;if(!valid2){let err4={instancePath,schemaPath:"document#/paths/~1quota/put/requestBod\
y/content/application~1json/schema/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};
return vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++,validate33.errors=vErrors,!1;break}}if(valid2){if(data.ip!==void 0){let data0=data.
ip,_errs6=errors;if(errors===_errs6)if(typeof data0=="string"){if(func12(data0)>64)return validate33.errors=[{instancePath:instancePath+"/ip",
schemaPath:"document#/paths/~1quota/put/requestBody/content/application~1json/schema/properties/ip/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(func12(data0)<1)return validate33.errors=[{instancePath:instancePath+"/ip",schemaPath:"\
document#/paths/~1quota/put/requestBody/content/application~1json/schema/properties/ip/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return validate33.errors=[{instancePath:instancePath+"/ip",schemaPath:"document#/paths/~1qu\
ota/put/requestBody/content/application~1json/schema/properties/ip/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid3=_errs6===errors}else var valid3=!0;if(valid3){if(data.email!==void 0){let data1=data.email,_errs8=errors;if(errors===_errs8)if(typeof data1==
"string"){if(func12(data1)>254)return validate33.errors=[{instancePath:instancePath+"/email",schemaPath:"document#/paths/~1quota/put/request\
Body/content/application~1json/schema/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 25\
4 characters"}],!1;if(func12(data1)<1)return validate33.errors=[{instancePath:instancePath+"/email",schemaPath:"document#/paths/~1quota/put/\
requestBody/content/application~1json/schema/properties/email/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"}],!1}else return validate33.errors=[{instancePath:instancePath+"/email",schemaPath:"document#/paths/~1quota/put/requestBod\
y/content/application~1json/schema/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs8===
errors}else var valid3=!0;if(valid3)if(data.used!==void 0){let data2=data.used,_errs10=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)))return validate33.errors=[{instancePath:instancePath+"/used",schemaPath:"document#/paths/~1quota/put/requestBody/content/application\
~1json/schema/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs10&&typeof data2==
"number"){if(data2>1e3||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/used",schemaPath:"document#/paths/~1quota/put/re\
questBody/content/application~1json/schema/properties/used/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <=\
 1000"}],!1;if(data2<0||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/used",schemaPath:"document#/paths/~1quota/put/re\
questBody/content/application~1json/schema/properties/used/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var valid3=_errs10===errors}else var valid3=!0}}}else return validate33.errors=[{instancePath,schemaPath:"document#/paths/~1quota/put/req\
uestBody/content/application~1json/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate33.errors=
vErrors,errors===0}validate33.evaluated={props:{ip:!0,email:!0,used:!0},dynamicProps:!1,dynamicItems:!1};var addFault_body=validate34;var schema50={type:"object",required:["api"],description:"At least one of `status`, `delay_ms` (or `delay`), `connection` and `body`. A dela\
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
isArray(data)){let missing0;if(data.status===void 0&&(missing0="status")){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.delay_ms===void 0&&(missing1="delay_ms")){let err1={instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{
missingProperty:missing1},message:"must have required property '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===
errors;valid1=valid1||_valid0;let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.delay===void 0&&(missing2=
"delay")){let err2={instancePath,schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"must \
have required property '"+missing2+"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs5===errors;valid1=valid1||
_valid0;let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.connection===void 0&&(missing3="connect\
ion")){let err3={instancePath,schemaPath:"#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:missing3},message:"must hav\
e required property '"+missing3+"'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs6===errors;valid1=valid1||_valid0;
let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing4;if(data.body===void 0&&(missing4="body")){let err4={instancePath,
schemaPath:"#/allOf/0/anyOf/4/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+
"'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs7===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==
null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err5={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate35.errors=vErrors,!1}if(errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){data.probability===void 0&&(data.probability=1);let missing5;if(data.api===void 0&&(missing5="a\
pi"))return validate35.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing5},message:"must have\
 required property '"+missing5+"'"}],!1;for(let key0 in data){let _errs8=errors;if(!(key0==="api"||key0==="operation"||key0==="status"||key0===
"retry_after"||key0==="delay_ms"||key0==="delay"||key0==="connection"||key0==="body"||key0==="json"||key0==="times"||key0==="probability")){
let err6={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema50.propertyNames.enum},message:"must be \
equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid2=_errs8===errors;
if(!valid2){let err7={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name mu\
st be valid"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate35.errors=vErrors,!1;break}}if(valid2){if(data.api!==
void 0){let data0=data.api,_errs9=errors;if(typeof data0!="string")return validate35.errors=[{instancePath:instancePath+"/api",schemaPath:"#\
/components/schemas/Api/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data0==="novastack"||data0==="novyx"))
return validate35.errors=[{instancePath:instancePath+"/api",schemaPath:"#/components/schemas/Api/enum",keyword:"enum",params:{allowedValues:schema51.
enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data.operation!==
void 0){let data1=data.operation,_errs12=errors;if(errors===_errs12)if(typeof data1=="string"){if(func12(data1)>64)return validate35.errors=
[{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"}],!1}else return validate35.errors=[{instancePath:instancePath+"/operation",schemaPath:"#/properties/operat\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs12===errors}else var valid3=!0;if(valid3){if(data.
status!==void 0){let data2=data.status,_errs14=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate35.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs14&&typeof data2==
"number"){if(data2>599||isNaN(data2))return validate35.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",
keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"}],!1;if(data2<400||isNaN(data2))return validate35.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"}],!1}var valid3=_errs14===
errors}else var valid3=!0;if(valid3){if(data.retry_after!==void 0){let data3=data.retry_after,_errs16=errors,_errs17=errors,valid5=!1,passing0=null,
_errs18=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))){let err8={instancePath:instancePath+"/retry_after",schemaPath:"#/pro\
perties/retry_after/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}if(errors===_errs18&&typeof data3=="number"){if(data3>86400||isNaN(data3)){let err9={instancePath:instancePath+"/retry_after",
schemaPath:"#/properties/retry_after/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}else if(data3<0||isNaN(data3)){let err10={instancePath:instancePath+"/retry_after",schemaPath:"\
#/properties/retry_after/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}var _valid1=_errs18===errors;_valid1&&(valid5=!0,passing0=0);let _errs20=errors;if(errors===errors)if(typeof data3==
"string"){if(func12(data3)>52){let err11={instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/Duration/maxLength",keyword:"\
maxLength",params:{limit:52},message:"must NOT have more than 52 characters"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/retry_after",schemaPath:"#/components/schemas/Duration/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs20===errors;if(_valid1&&valid5?(valid5=!1,passing0=
[passing0,1]):_valid1&&(valid5=!0,passing0=1),valid5)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err13={
instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"\
must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate35.errors=vErrors,!1}var valid3=_errs16===
errors}else var valid3=!0;if(valid3){if(data.delay_ms!==void 0){let data4=data.delay_ms,_errs23=errors;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)))return validate35.errors=[{instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/delay_ms/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs23&&typeof data4=="number"){if(data4>6e5||isNaN(data4))return validate35.errors=
[{instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/delay_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"\
must be <= 600000"}],!1;if(data4<0||isNaN(data4))return validate35.errors=[{instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/d\
elay_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs23===errors}else var valid3=!0;
if(valid3){if(data.delay!==void 0){let data5=data.delay,_errs25=errors;if(errors===errors)if(typeof data5=="string"){if(func12(data5)>52)return validate35.
errors=[{instancePath:instancePath+"/delay",schemaPath:"#/components/schemas/Duration/maxLength",keyword:"maxLength",params:{limit:52},message:"\
must NOT have more than 52 characters"}],!1}else return validate35.errors=[{instancePath:instancePath+"/delay",schemaPath:"#/components/sche\
mas/Duration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs25===errors}else var valid3=!0;if(valid3){
if(data.connection!==void 0){let data6=data.connection,_errs28=errors;if(typeof data6!="string")return validate35.errors=[{instancePath:instancePath+
"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6==="re\
set"||data6==="hang"))return validate35.errors=[{instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/enum",keyword:"\
enum",params:{allowedValues:schema50.properties.connection.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs28===
errors}else var valid3=!0;if(valid3){if(data.body!==void 0){let data7=data.body,_errs30=errors;if(typeof data7!="string")return validate35.errors=
[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(!(data7==="truncated"||data7==="malformed"))return validate35.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/en\
um",keyword:"enum",params:{allowedValues:schema50.properties.body.enum},message:"must be equal to one of the allowed values"}],!1;var valid3=_errs30===
errors}else var valid3=!0;if(valid3){if(data.json!==void 0){let data8=data.json,_errs32=errors;if(errors===_errs32&&!(data8&&typeof data8=="\
object"&&!Array.isArray(data8)))return validate35.errors=[{instancePath:instancePath+"/json",schemaPath:"#/properties/json/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs32===errors}else var valid3=!0;if(valid3){if(data.times!==void 0){let data9=data.
times,_errs35=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)))return validate35.errors=[{instancePath:instancePath+"/times",schemaPath:"\
#/properties/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs35&&typeof data9=="number"&&
(data9<1||isNaN(data9)))return validate35.errors=[{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var valid3=_errs35===errors}else var valid3=!0;if(valid3){let data10=data.probability,
_errs37=errors;if(errors===_errs37)if(typeof data10=="number"){if(data10>1||isNaN(data10))return validate35.errors=[{instancePath:instancePath+
"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;
if(data10<=0||isNaN(data10))return validate35.errors=[{instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/exclusi\
veMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"}],!1}else return validate35.errors=[{instancePath:instancePath+
"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid3=_errs37===
errors;if(valid3){let missing6;if(data.json!==void 0&&data.status===void 0&&(missing6="status"))return validate35.errors=[{instancePath,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"json",missingProperty:missing6,depsCount:1,deps:"status"},message:"must h\
ave property status when property json is present"}],!1}}}}}}}}}}}}}else return validate35.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate35.errors=vErrors,errors===0}validate35.evaluated={props:{api:!0,operation:!0,
status:!0,retry_after:!0,delay_ms:!0,delay:!0,connection:!0,body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};function validate34(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate34.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate35(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length),
validate34.errors=vErrors,errors===0}validate34.evaluated={props:{api:!0,operation:!0,status:!0,retry_after:!0,delay_ms:!0,delay:!0,connection:!0,
body:!0,json:!0,times:!0,probability:!0},dynamicProps:!1,dynamicItems:!1};var addChatReply_body=validate37;var schema55={type:"object",description:"What the chat answers, at least one of `text`, `json`, `tool_calls`, `refusal`, `reasoning` and `in\
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
"text")){let err0={instancePath,schemaPath:"#/allOf/0/anyOf/0/required",keyword:"required",params:{missingProperty:missing0},message:"must h\
ave required property '"+missing0+"'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs3===errors;valid1=valid1||
_valid0;let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.json===void 0&&(missing1="json")){let err1={
instancePath,schemaPath:"#/allOf/0/anyOf/1/required",keyword:"required",params:{missingProperty:missing1},message:"must have required proper\
ty '"+missing1+"'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs4===errors;valid1=valid1||_valid0;let _errs5=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.tool_calls===void 0&&(missing2="tool_calls")){let err2={instancePath,
schemaPath:"#/allOf/0/anyOf/2/required",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}var _valid0=_errs5===errors;valid1=valid1||_valid0;let _errs6=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.refusal===void 0&&(missing3="refusal")){let err3={instancePath,schemaPath:"\
#/allOf/0/anyOf/3/required",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs7=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing4;if(data.reasoning===void 0&&(missing4="reasoning")){let err4={instancePath,schemaPath:"#/allOf/\
0/anyOf/4/required",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs8=errors;if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing5;if(data.chunks===void 0&&(missing5="chunks")){let err5={instancePath,schemaPath:"#/allOf/0/anyOf/5/r\
equired",keyword:"required",params:{missingProperty:missing5},message:"must have required property '"+missing5+"'"};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}}var _valid0=_errs8===errors;valid1=valid1||_valid0;let _errs9=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing6;if(data.interrupt===void 0&&(missing6="interrupt")){let err6={instancePath,schemaPath:"#/allOf/0/anyOf/6/require\
d",keyword:"required",params:{missingProperty:missing6},message:"must have required property '"+missing6+"'"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}var _valid0=_errs9===errors;if(valid1=valid1||_valid0,valid1)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=
_errs2:vErrors=null);else{let err7={instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyO\
f"};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,validate38.errors=vErrors,!1}if(errors===0)if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){for(let key0 in data){let _errs10=errors;if(!(key0==="when"||key0==="text"||key0==="json"||key0==="tool_calls"||key0===
"refusal"||key0==="reasoning"||key0==="finish_reason"||key0==="chunks"||key0==="chunk_delay_ms"||key0==="chunk_delay"||key0==="interrupt"||key0===
"times")){let err8={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:schema55.propertyNames.enum},message:"\
must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid2=_errs10===
errors;if(!valid2){let err9={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property \
name must be valid"};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,validate38.errors=vErrors,!1;break}}if(valid2){if(data.
when!==void 0){let data0=data.when,_errs11=errors;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let key1 in data0){
let _errs14=errors;if(!(key1==="contains"||key1==="model")){let err10={instancePath:instancePath+"/when",schemaPath:"#/components/schemas/Ch\
atReplyCondition/propertyNames/enum",keyword:"enum",params:{allowedValues:schema56.propertyNames.enum},message:"must be equal to one of the \
allowed values",propertyName:key1};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid5=_errs14===errors;if(!valid5){let err11={
instancePath:instancePath+"/when",schemaPath:"#/components/schemas/ChatReplyCondition/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid"};return vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++,validate38.errors=vErrors,!1;break}}
if(valid5){if(data0.contains!==void 0){let _errs15=errors;if(typeof data0.contains!="string")return validate38.errors=[{instancePath:instancePath+
"/when/contains",schemaPath:"#/components/schemas/ChatReplyCondition/properties/contains/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid6=_errs15===errors}else var valid6=!0;if(valid6)if(data0.model!==void 0){let _errs17=errors;if(typeof data0.model!=
"string")return validate38.errors=[{instancePath:instancePath+"/when/model",schemaPath:"#/components/schemas/ChatReplyCondition/properties/m\
odel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs17===errors}else var valid6=!0}}else return validate38.
errors=[{instancePath:instancePath+"/when",schemaPath:"#/components/schemas/ChatReplyCondition/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid3=_errs11===errors}else var valid3=!0;if(valid3){if(data.text!==void 0){let _errs19=errors;if(typeof data.text!=
"string")return validate38.errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data.tool_calls!==void 0){let data4=data.tool_calls,
_errs21=errors;if(errors===_errs21)if(Array.isArray(data4)){if(data4.length>128)return validate38.errors=[{instancePath:instancePath+"/tool_\
calls",schemaPath:"#/properties/tool_calls/maxItems",keyword:"maxItems",params:{limit:128},message:"must NOT have more than 128 items"}],!1;
if(data4.length<1)return validate38.errors=[{instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var valid7=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],
_errs23=errors;if(errors===errors)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing7;if(data5.name===void 0&&(missing7="n\
ame"))return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+i0,schemaPath:"#/components/schemas/ScriptedToolCall/required",keyword:"\
required",params:{missingProperty:missing7},message:"must have required property '"+missing7+"'"}],!1;for(let key2 in data5){let _errs26=errors;
if(!(key2==="name"||key2==="arguments")){let err12={instancePath:instancePath+"/tool_calls/"+i0,schemaPath:"#/components/schemas/ScriptedToo\
lCall/propertyNames/enum",keyword:"enum",params:{allowedValues:schema57.propertyNames.enum},message:"must be equal to one of the allowed val\
ues",propertyName:key2};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid9=_errs26===errors;if(!valid9){let err13={instancePath:instancePath+
"/tool_calls/"+i0,schemaPath:"#/components/schemas/ScriptedToolCall/propertyNames",keyword:"propertyNames",params:{propertyName:key2},message:"\
property name must be valid"};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate38.errors=vErrors,!1;break}}if(valid9&&
data5.name!==void 0){let data6=data5.name;if(errors===errors)if(typeof data6=="string"){if(func12(data6)>64)return validate38.errors=[{instancePath:instancePath+
"/tool_calls/"+i0+"/name",schemaPath:"#/components/schemas/ScriptedToolCall/properties/name/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(func12(data6)<1)return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+
i0+"/name",schemaPath:"#/components/schemas/ScriptedToolCall/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"/tool_calls/"+i0+"/name",schemaPath:"#/comp\
onents/schemas/ScriptedToolCall/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return validate38.
errors=[{instancePath:instancePath+"/tool_calls/"+i0,schemaPath:"#/components/schemas/ScriptedToolCall/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var valid7=_errs23===errors;if(!valid7)break}}}else return validate38.errors=[{instancePath:instancePath+
"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid3=_errs21===
errors}else var valid3=!0;if(valid3){if(data.refusal!==void 0){let data7=data.refusal,_errs29=errors;if(errors===_errs29)if(typeof data7=="s\
tring"){if(func12(data7)<1)return validate38.errors=[{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"\
/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs29===errors}else
var valid3=!0;if(valid3){if(data.reasoning!==void 0){let data8=data.reasoning,_errs31=errors;if(errors===_errs31)if(typeof data8=="string"){
if(func12(data8)<1)return validate38.errors=[{instancePath:instancePath+"/reasoning",schemaPath:"#/properties/reasoning/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+"\
/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs31===
errors}else var valid3=!0;if(valid3){if(data.finish_reason!==void 0){let data9=data.finish_reason,_errs33=errors;if(typeof data9!="string")return validate38.
errors=[{instancePath:instancePath+"/finish_reason",schemaPath:"#/properties/finish_reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(data9==="stop"||data9==="length"||data9==="tool_calls"||data9==="content_filter"))return validate38.errors=[{instancePath:instancePath+
"/finish_reason",schemaPath:"#/properties/finish_reason/enum",keyword:"enum",params:{allowedValues:schema55.properties.finish_reason.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid3=_errs33===errors}else var valid3=!0;if(valid3){if(data.chunks!==void 0){let data10=data.
chunks,_errs35=errors,_errs36=errors,valid11=!1,passing0=null,_errs37=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10))){let err14={
instancePath:instancePath+"/chunks",schemaPath:"#/properties/chunks/oneOf/0/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(errors===_errs37&&typeof data10=="number"){if(data10>1e4||isNaN(data10)){
let err15={instancePath:instancePath+"/chunks",schemaPath:"#/properties/chunks/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else if(data10<1||isNaN(data10)){let err16={instancePath:instancePath+
"/chunks",schemaPath:"#/properties/chunks/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}var _valid1=_errs37===errors;_valid1&&(valid11=!0,passing0=0);let _errs39=errors;if(errors===
_errs39)if(Array.isArray(data10))if(data10.length>1e4){let err17={instancePath:instancePath+"/chunks",schemaPath:"#/properties/chunks/oneOf/\
1/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}else if(data10.length<1){let err18={instancePath:instancePath+"/chunks",schemaPath:"#/properties/chunks/oneOf/1/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else{var valid12=!0;
let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs41=errors;if(typeof data10[i1]!="string"){let err19={instancePath:instancePath+"/\
chunks/"+i1,schemaPath:"#/properties/chunks/oneOf/1/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}var valid12=_errs41===errors;if(!valid12)break}}else{let err20={instancePath:instancePath+"/chu\
nks",schemaPath:"#/properties/chunks/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}var _valid1=_errs39===errors;if(_valid1&&valid11?(valid11=!1,passing0=[passing0,1]):_valid1&&(valid11=!0,passing0=
1),valid11)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=null);else{let err21={instancePath:instancePath+"/chunks",
schemaPath:"#/properties/chunks/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++,validate38.errors=vErrors,!1}var valid3=_errs35===errors}else var valid3=!0;if(valid3){if(data.
chunk_delay_ms!==void 0){let data12=data.chunk_delay_ms,_errs43=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)))return validate38.
errors=[{instancePath:instancePath+"/chunk_delay_ms",schemaPath:"#/properties/chunk_delay_ms/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs43&&typeof data12=="number"){if(data12>6e5||isNaN(data12))return validate38.errors=[{instancePath:instancePath+
"/chunk_delay_ms",schemaPath:"#/properties/chunk_delay_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e5},message:"must be <= \
600000"}],!1;if(data12<0||isNaN(data12))return validate38.errors=[{instancePath:instancePath+"/chunk_delay_ms",schemaPath:"#/properties/chun\
k_delay_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid3=_errs43===errors}else var valid3=!0;
if(valid3){if(data.chunk_delay!==void 0){let data13=data.chunk_delay,_errs45=errors;if(errors===errors)if(typeof data13=="string"){if(func12(
data13)>52)return validate38.errors=[{instancePath:instancePath+"/chunk_delay",schemaPath:"#/components/schemas/Duration/maxLength",keyword:"\
maxLength",params:{limit:52},message:"must NOT have more than 52 characters"}],!1}else return validate38.errors=[{instancePath:instancePath+
"/chunk_delay",schemaPath:"#/components/schemas/Duration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid3=_errs45===
errors}else var valid3=!0;if(valid3){if(data.interrupt!==void 0){let data14=data.interrupt,_errs48=errors;if(errors===errors)if(data14&&typeof data14==
"object"&&!Array.isArray(data14)){let missing8;if(data14.by===void 0&&(missing8="by"))return validate38.errors=[{instancePath:instancePath+"\
/interrupt",schemaPath:"#/components/schemas/ChatInterrupt/required",keyword:"required",params:{missingProperty:missing8},message:"must have\
 required property '"+missing8+"'"}],!1;for(let key3 in data14){let _errs51=errors;if(!(key3==="by"||key3==="after")){let err22={instancePath:instancePath+
"/interrupt",schemaPath:"#/components/schemas/ChatInterrupt/propertyNames/enum",keyword:"enum",params:{allowedValues:schema59.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key3};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var valid15=_errs51===
errors;if(!valid15){let err23={instancePath:instancePath+"/interrupt",schemaPath:"#/components/schemas/ChatInterrupt/propertyNames",keyword:"\
propertyNames",params:{propertyName:key3},message:"property name must be valid"};return vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++,
validate38.errors=vErrors,!1;break}}if(valid15){if(data14.by!==void 0){let data15=data14.by,_errs52=errors;if(typeof data15!="string")return validate38.
errors=[{instancePath:instancePath+"/interrupt/by",schemaPath:"#/components/schemas/ChatInterrupt/properties/by/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data15==="stall"||data15==="error"))return validate38.errors=[{instancePath:instancePath+"\
/interrupt/by",schemaPath:"#/components/schemas/ChatInterrupt/properties/by/enum",keyword:"enum",params:{allowedValues:schema59.properties.by.
enum},message:"must be equal to one of the allowed values"}],!1;var valid16=_errs52===errors}else var valid16=!0;if(valid16)if(data14.after!==
void 0){let data16=data14.after,_errs54=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)))return validate38.errors=[{instancePath:instancePath+
"/interrupt/after",schemaPath:"#/components/schemas/ChatInterrupt/properties/after/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(errors===_errs54&&typeof data16=="number"&&(data16<0||isNaN(data16)))return validate38.errors=[{instancePath:instancePath+
"/interrupt/after",schemaPath:"#/components/schemas/ChatInterrupt/properties/after/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var valid16=_errs54===errors}else var valid16=!0}}else return validate38.errors=[{instancePath:instancePath+"/in\
terrupt",schemaPath:"#/components/schemas/ChatInterrupt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid3=_errs48===
errors}else var valid3=!0;if(valid3)if(data.times!==void 0){let data17=data.times,_errs56=errors,_errs57=errors,valid17=!1,passing1=null,_errs58=errors;
if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17))){let err24={instancePath:instancePath+"/times",schemaPath:"#/properties/times/one\
Of/0/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(errors===
_errs58&&typeof data17=="number"&&(data17<1||isNaN(data17))){let err25={instancePath:instancePath+"/times",schemaPath:"#/properties/times/on\
eOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}var _valid2=_errs58===errors;_valid2&&(valid17=!0,passing1=0);let _errs60=errors;if(typeof data17!="string"){let err26={instancePath:instancePath+
"/times",schemaPath:"#/properties/times/oneOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err26]:vErrors.push(err26),errors++}if(data17!=="always"){let err27={instancePath:instancePath+"/times",schemaPath:"#/properties/times/oneO\
f/1/const",keyword:"const",params:{allowedValue:"always"},message:"must be equal to constant"};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}var _valid2=_errs60===errors;if(_valid2&&valid17?(valid17=!1,passing1=[passing1,1]):_valid2&&(valid17=!0,passing1=1),valid17)errors=
_errs57,vErrors!==null&&(_errs57?vErrors.length=_errs57:vErrors=null);else{let err28={instancePath:instancePath+"/times",schemaPath:"#/prope\
rties/times/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},message:"must match exactly one schema in oneOf"};return vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++,validate38.errors=vErrors,!1}var valid3=_errs56===errors}else var valid3=!0}}}}}}}}}}}else return validate38.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,
errors===0}validate38.evaluated={props:{when:!0,text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,
chunk_delay:!0,interrupt:!0,times:!0},dynamicProps:!1,dynamicItems:!1};function validate37(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate38(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length),validate37.errors=vErrors,errors===0}validate37.
evaluated={props:{when:!0,text:!0,json:!0,tool_calls:!0,refusal:!0,reasoning:!0,finish_reason:!0,chunks:!0,chunk_delay_ms:!0,chunk_delay:!0,
interrupt:!0,times:!0},dynamicProps:!1,dynamicItems:!1};var restoreSnapshot_body=validate40;var schema61={type:"object",required:["novamock","clock","random","novyx","novastack","mailbox"],properties:{novamock:{type:"integer",const:1,
description:"The version of this format."},clock:{type:"object",required:["offset_ms","frozen_at"],properties:{offset_ms:{$ref:"#/components\
/schemas/Instant"},frozen_at:{$ref:"#/components/schemas/NullableInstant"}}},random:{type:"object",description:"How far ids, keys and tokens\
 have been drawn; none of them can be told from it.",required:["stream","position"],properties:{stream:{type:"string",maxLength:64},position:{
type:"integer",minimum:0,maximum:9007199254740991}},propertyNames:{enum:["stream","position"]}},novyx:{type:"object",required:["accounts","k\
eys","pending","sign_ups"],properties:{accounts:{type:"array",items:{$ref:"#/components/schemas/SnapshotAccount"}},keys:{type:"array",items:{
$ref:"#/components/schemas/SnapshotNovyxKey"}},pending:{type:"array",items:{$ref:"#/components/schemas/SnapshotPending"}},sign_ups:{type:"ob\
ject",required:["by_ip","by_email"],properties:{by_ip:{$ref:"#/components/schemas/SnapshotUses"},by_email:{$ref:"#/components/schemas/Snapsh\
otUses"}}}}},novastack:{type:"object",required:["keys","tasks","files"],properties:{keys:{type:"array",items:{$ref:"#/components/schemas/Sna\
pshotNovastackKey"}},tasks:{type:"array",items:{$ref:"#/components/schemas/SnapshotTask"}},files:{type:"array",items:{$ref:"#/components/sch\
emas/SnapshotFile"}}}},mailbox:{type:"array",items:{$ref:"#/components/schemas/Mail"}}},propertyNames:{enum:["novamock","clock","random","no\
vyx","novastack","mailbox"]}};var schema63={type:["integer","null"],minimum:-864e13,maximum:864e13};function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.tenant===void 0&&(missing0="tenant")||data.email===void 0&&(missing0="email")||data.tier===
void 0&&(missing0="tier"))return validate42.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;if(typeof data.tenant!="string")return validate42.
errors=[{instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.email!==void 0){let _errs3=errors;if(typeof data.email!="string")
return validate42.errors=[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.tier!==void 0){let data2=data.tier,_errs5=errors;if(typeof data2!=
"string")return validate42.errors=[{instancePath:instancePath+"/tier",schemaPath:"#/components/schemas/Tier/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(data2==="free"||data2==="starter"||data2==="pro"||data2==="enterprise"))return validate42.errors=
[{instancePath:instancePath+"/tier",schemaPath:"#/components/schemas/Tier/enum",keyword:"enum",params:{allowedValues:schema44.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate42.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate42.errors=vErrors,errors===0}validate42.
evaluated={props:{tenant:!0,email:!0,tier:!0},dynamicProps:!1,dynamicItems:!1};var schema66={type:"object",required:["id","tenant","hash","p\
refix","created_at","expires_at","grace_expires_at","revoked_at"],properties:{id:{type:"string"},tenant:{type:"string",description:"The acco\
unt that the key belongs to."},hash:{type:"string",description:"SHA-256 of the key."},prefix:{type:"string"},name:{type:["string","null"]},created_at:{
$ref:"#/components/schemas/Instant"},expires_at:{$ref:"#/components/schemas/NullableInstant"},grace_expires_at:{$ref:"#/components/schemas/N\
ullableInstant"},revoked_at:{$ref:"#/components/schemas/NullableInstant"}}};function validate44(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.tenant===void 0&&(missing0="tenant")||data.hash===void 0&&(missing0="hash")||data.prefix===void 0&&(missing0=
"prefix")||data.created_at===void 0&&(missing0="created_at")||data.expires_at===void 0&&(missing0="expires_at")||data.grace_expires_at===void 0&&
(missing0="grace_expires_at")||data.revoked_at===void 0&&(missing0="revoked_at"))return validate44.errors=[{instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate44.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant!==void 0){let _errs3=errors;
if(typeof data.tenant!="string")return validate44.errors=[{instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let _errs5=errors;
if(typeof data.hash!="string")return validate44.errors=[{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs7=errors;
if(typeof data.prefix!="string")return validate44.errors=[{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data4=data.
name,_errs9=errors;if(typeof data4!="string"&&data4!==null)return validate44.errors=[{instancePath:instancePath+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:schema66.properties.name.type},message:"must be string,null"}],!1;var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.created_at,_errs11=errors,_errs12=errors;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)))return validate44.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Instant/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data5=="number"){if(data5>864e13||isNaN(data5))return validate44.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",
limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data5<-864e13||isNaN(data5))return validate44.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/components/schemas/Instant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >=\
 -8640000000000000"}],!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data6=data.expires_at,_errs14=errors,
_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate44.errors=[{instancePath:instancePath+"/\
expires_at",schemaPath:"#/components/schemas/NullableInstant/type",keyword:"type",params:{type:schema63.type},message:"must be integer,null"}],
!1;if(errors===_errs15&&typeof data6=="number"){if(data6>864e13||isNaN(data6))return validate44.errors=[{instancePath:instancePath+"/expires\
_at",schemaPath:"#/components/schemas/NullableInstant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8\
640000000000000"}],!1;if(data6<-864e13||isNaN(data6))return validate44.errors=[{instancePath:instancePath+"/expires_at",schemaPath:"#/compon\
ents/schemas/NullableInstant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data7=data.grace_expires_at,_errs17=errors,_errs18=errors;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7))&&data7!==null)return validate44.errors=[{instancePath:instancePath+"/grace_expires_at",schemaPath:"#/co\
mponents/schemas/NullableInstant/type",keyword:"type",params:{type:schema63.type},message:"must be integer,null"}],!1;if(errors===_errs18&&typeof data7==
"number"){if(data7>864e13||isNaN(data7))return validate44.errors=[{instancePath:instancePath+"/grace_expires_at",schemaPath:"#/components/sc\
hemas/NullableInstant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data7<-864e13||
isNaN(data7))return validate44.errors=[{instancePath:instancePath+"/grace_expires_at",schemaPath:"#/components/schemas/NullableInstant/minim\
um",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs17===errors}else var valid0=!0;
if(valid0)if(data.revoked_at!==void 0){let data8=data.revoked_at,_errs20=errors,_errs21=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(
data8))&&data8!==null)return validate44.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/components/schemas/NullableInstant/ty\
pe",keyword:"type",params:{type:schema63.type},message:"must be integer,null"}],!1;if(errors===_errs21&&typeof data8=="number"){if(data8>864e13||
isNaN(data8))return validate44.errors=[{instancePath:instancePath+"/revoked_at",schemaPath:"#/components/schemas/NullableInstant/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data8<-864e13||isNaN(data8))return validate44.errors=
[{instancePath:instancePath+"/revoked_at",schemaPath:"#/components/schemas/NullableInstant/minimum",keyword:"minimum",params:{comparison:">=",
limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs20===errors}else var valid0=!0}}}}}}}}else return validate44.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,errors===
0}validate44.evaluated={props:{id:!0,tenant:!0,hash:!0,prefix:!0,name:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0},dynamicProps:!1,
dynamicItems:!1};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate46.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email")||data.token_hash===void 0&&(missing0="token_hash")||
data.expires_at===void 0&&(missing0="expires_at"))return validate46.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.email!==void 0){let _errs1=errors;if(typeof data.
email!="string")return validate46.errors=[{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.token_hash!==void 0){let _errs3=errors;
if(typeof data.token_hash!="string")return validate46.errors=[{instancePath:instancePath+"/token_hash",schemaPath:"#/properties/token_hash/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.expires_at!==
void 0){let data2=data.expires_at,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate46.errors=
[{instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/Instant/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(errors===_errs6&&typeof data2=="number"){if(data2>864e13||isNaN(data2))return validate46.errors=[{instancePath:instancePath+
"/expires_at",schemaPath:"#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= \
8640000000000000"}],!1;if(data2<-864e13||isNaN(data2))return validate46.errors=[{instancePath:instancePath+"/expires_at",schemaPath:"#/compo\
nents/schemas/Instant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs5===
errors}else var valid0=!0}}else return validate46.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return validate46.errors=vErrors,errors===0}validate46.evaluated={props:{email:!0,token_hash:!0,expires_at:!0},dynamicProps:!1,
dynamicItems:!1};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(
data)){var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing0;if(data0.subject===void 0&&(missing0="subject")||data0.used_at===void 0&&(missing0="used_at"))
return validate48.errors=[{instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data0.subject!==void 0){let _errs3=errors;if(typeof data0.subject!="string")return validate48.
errors=[{instancePath:instancePath+"/"+i0+"/subject",schemaPath:"#/items/properties/subject/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)if(data0.used_at!==void 0){let data2=data0.used_at,_errs5=errors;
if(errors===_errs5)if(Array.isArray(data2)){var valid2=!0;let len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1],_errs7=errors,
_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+
i1,schemaPath:"#/components/schemas/Instant/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&
typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,schemaPath:"\
#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data3<
-864e13||isNaN(data3))return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,schemaPath:"#/components/schemas/Instant/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid2=_errs7===errors;if(!valid2)
break}}else return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at",schemaPath:"#/items/properties/used_at/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs5===errors}else var valid1=!0}else return validate48.errors=[{instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors;if(!valid0)break}}else
return validate48.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate48.
errors=vErrors,errors===0}validate48.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.name===void 0&&(missing0="name")||data.permissions===
void 0&&(missing0="permissions")||data.hash===void 0&&(missing0="hash")||data.prefix===void 0&&(missing0="prefix")||data.created_at===void 0&&
(missing0="created_at"))return validate51.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate51.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!="string")return validate51.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.permissions!==void 0){let data2=data.permissions,_errs5=errors;if(errors===
_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(typeof data3!=
"string")return validate51.errors=[{instancePath:instancePath+"/permissions/"+i0,schemaPath:"#/components/schemas/Permission/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="read"||data3==="write"||data3==="delete"))return validate51.errors=
[{instancePath:instancePath+"/permissions/"+i0,schemaPath:"#/components/schemas/Permission/enum",keyword:"enum",params:{allowedValues:schema402.
enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate51.errors=[
{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let _errs10=errors;if(typeof data.hash!="string")
return validate51.errors=[{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs12=errors;if(typeof data.prefix!=
"string")return validate51.errors=[{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.created_at!==void 0){let data6=data.created_at,
_errs14=errors,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate51.errors=[{instancePath:instancePath+"\
/created_at",schemaPath:"#/components/schemas/Instant/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs15&&typeof data6=="number"){if(data6>864e13||isNaN(data6))return validate51.errors=[{instancePath:instancePath+"/created_at",schemaPath:"\
#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data6<
-864e13||isNaN(data6))return validate51.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Instant/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs14===errors}else var valid0=!0}}}}}else
return validate51.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate51.
errors=vErrors,errors===0}validate51.evaluated={props:{id:!0,name:!0,permissions:!0,hash:!0,prefix:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.model===
void 0&&(missing0="model")||data.input===void 0&&(missing0="input")||data.metadata===void 0&&(missing0="metadata"))return validate53.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate53.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data1=data.created_at,_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate53.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Instant/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||isNaN(data1))return validate53.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= \
8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate53.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/compo\
nents/schemas/Instant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.model!==void 0){let _errs6=errors;if(typeof data.model!="string")return validate53.errors=[{instancePath:instancePath+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.input!==void 0){let _errs8=errors;if(typeof data.input!="string")return validate53.errors=[{instancePath:instancePath+
"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.metadata!==void 0){let data4=data.metadata,_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="objec\
t"&&!Array.isArray(data4))for(let key0 in data4){let _errs13=errors;if(typeof data4[key0]!="string")return validate53.errors=[{instancePath:instancePath+
"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs13===errors;if(!valid2)break}else return validate53.errors=[{instancePath:instancePath+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===
errors}else var valid0=!0}}}}else return validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{id:!0,created_at:!0,model:!0,input:!0,metadata:!0},
dynamicProps:!1,dynamicItems:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.filename===
void 0&&(missing0="filename")||data.purpose===void 0&&(missing0="purpose")||data.content===void 0&&(missing0="content"))return validate55.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate55.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.created_at!==void 0){let data1=data.created_at,_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate55.
errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Instant/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||isNaN(data1))return validate55.errors=[{instancePath:instancePath+
"/created_at",schemaPath:"#/components/schemas/Instant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= \
8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate55.errors=[{instancePath:instancePath+"/created_at",schemaPath:"#/compo\
nents/schemas/Instant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.filename!==void 0){let _errs6=errors;if(typeof data.filename!="string")return validate55.errors=
[{instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs8=errors;if(typeof data.purpose!="string")
return validate55.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.content!==void 0){let _errs10=errors;if(typeof data.
content!="string")return validate55.errors=[{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate55.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate55.errors=vErrors,errors===0}validate55.
evaluated={props:{id:!0,created_at:!0,filename:!0,purpose:!0,content:!0},dynamicProps:!1,dynamicItems:!1};var schema84={type:"string",enum:["pending","used","expired","replaced"],description:"What has become of the token. It waits, was used, expi\
red, or a newer sign-up of the address took its place. An implementation under test need not tell."};function validate57(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.id===void 0&&(missing0="id")||data.to===void 0&&(missing0="to")||data.subject===void 0&&(missing0="subject")||data.text===
void 0&&(missing0="text")||data.token===void 0&&(missing0="token")||data.sent_at===void 0&&(missing0="sent_at"))return validate57.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate57.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
to!==void 0){let _errs3=errors;if(typeof data.to!="string")return validate57.errors=[{instancePath:instancePath+"/to",schemaPath:"#/properti\
es/to/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
subject!==void 0){let _errs5=errors;if(typeof data.subject!="string")return validate57.errors=[{instancePath:instancePath+"/subject",schemaPath:"\
#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.text!==void 0){let _errs7=errors;if(typeof data.text!="string")return validate57.errors=[{instancePath:instancePath+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.token!==void 0){let _errs9=errors;if(typeof data.token!="string")return validate57.errors=[{instancePath:instancePath+"/t\
oken",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.sent_at!==void 0){let data5=data.sent_at,_errs11=errors,_errs12=errors;if(errors===_errs12&&errors===_errs12)
if(typeof data5=="string"){if(!formats0.validate(data5))return validate57.errors=[{instancePath:instancePath+"/sent_at",schemaPath:"#/compon\
ents/schemas/Timestamp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else return validate57.
errors=[{instancePath:instancePath+"/sent_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.state!==void 0){let data6=data.state,_errs14=errors;if(typeof data6!=
"string")return validate57.errors=[{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/MailState/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data6==="pending"||data6==="used"||data6==="expired"||data6==="replaced"))return validate57.
errors=[{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/MailState/enum",keyword:"enum",params:{allowedValues:schema84.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else return validate57.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,errors===
0}validate57.evaluated={props:{id:!0,to:!0,subject:!0,text:!0,token:!0,sent_at:!0,state:!0},dynamicProps:!1,dynamicItems:!1};function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.novamock===void 0&&(missing0="novamock")||data.clock===void 0&&(missing0="clock")||data.random===
void 0&&(missing0="random")||data.novyx===void 0&&(missing0="novyx")||data.novastack===void 0&&(missing0="novastack")||data.mailbox===void 0&&
(missing0="mailbox"))return validate41.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;for(let key0 in data){let _errs1=errors;if(!(key0==="novamock"||key0==="clock"||key0==="ran\
dom"||key0==="novyx"||key0==="novastack"||key0==="mailbox")){let err0={instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:schema61.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,schemaPath:"#/propertyNames",keyword:"propertyName\
s",params:{propertyName:key0},message:"property name must be valid"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate41.
errors=vErrors,!1;break}}if(valid0){if(data.novamock!==void 0){let data0=data.novamock,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&
!isNaN(data0)))return validate41.errors=[{instancePath:instancePath+"/novamock",schemaPath:"#/properties/novamock/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(data0!==1)return validate41.errors=[{instancePath:instancePath+"/novamock",schemaPath:"#/p\
roperties/novamock/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid1=_errs2===errors}else var valid1=!0;
if(valid1){if(data.clock!==void 0){let data1=data.clock,_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.offset_ms===void 0&&(missing1="offset_ms")||data1.frozen_at===void 0&&(missing1="frozen_at"))return validate41.errors=
[{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty:missing1},message:"\
must have required property '"+missing1+"'"}],!1;if(data1.offset_ms!==void 0){let data2=data1.offset_ms,_errs6=errors,_errs7=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)))return validate41.errors=[{instancePath:instancePath+"/clock/offset_ms",schemaPath:"#/components/schema\
s/Instant/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data2=="number"){if(data2>864e13||
isNaN(data2))return validate41.errors=[{instancePath:instancePath+"/clock/offset_ms",schemaPath:"#/components/schemas/Instant/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data2<-864e13||isNaN(data2))return validate41.errors=
[{instancePath:instancePath+"/clock/offset_ms",schemaPath:"#/components/schemas/Instant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},
message:"must be >= -8640000000000000"}],!1}var valid2=_errs6===errors}else var valid2=!0;if(valid2)if(data1.frozen_at!==void 0){let data3=data1.
frozen_at,_errs9=errors,_errs10=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3))&&data3!==null)return validate41.errors=[{instancePath:instancePath+
"/clock/frozen_at",schemaPath:"#/components/schemas/NullableInstant/type",keyword:"type",params:{type:schema63.type},message:"must be intege\
r,null"}],!1;if(errors===_errs10&&typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate41.errors=[{instancePath:instancePath+
"/clock/frozen_at",schemaPath:"#/components/schemas/NullableInstant/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data3<-864e13||isNaN(data3))return validate41.errors=[{instancePath:instancePath+"/clock/frozen_at",schemaPath:"\
#/components/schemas/NullableInstant/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],
!1}var valid2=_errs9===errors}else var valid2=!0}else return validate41.errors=[{instancePath:instancePath+"/clock",schemaPath:"#/properties\
/clock/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs4===errors}else var valid1=!0;if(valid1){if(data.
random!==void 0){let data4=data.random,_errs12=errors;if(errors===_errs12)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing2;
if(data4.stream===void 0&&(missing2="stream")||data4.position===void 0&&(missing2="position"))return validate41.errors=[{instancePath:instancePath+
"/random",schemaPath:"#/properties/random/required",keyword:"required",params:{missingProperty:missing2},message:"must have required propert\
y '"+missing2+"'"}],!1;for(let key1 in data4){let _errs14=errors;if(!(key1==="stream"||key1==="position")){let err2={instancePath:instancePath+
"/random",schemaPath:"#/properties/random/propertyNames/enum",keyword:"enum",params:{allowedValues:schema61.properties.random.propertyNames.
enum},message:"must be equal to one of the allowed values",propertyName:key1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid5=_errs14===
errors;if(!valid5){let err3={instancePath:instancePath+"/random",schemaPath:"#/properties/random/propertyNames",keyword:"propertyNames",params:{
propertyName:key1},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate41.errors=
vErrors,!1;break}}if(valid5){if(data4.stream!==void 0){let data5=data4.stream,_errs15=errors;if(errors===_errs15)if(typeof data5=="string"){
if(func12(data5)>64)return validate41.errors=[{instancePath:instancePath+"/random/stream",schemaPath:"#/properties/random/properties/stream/\
maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate41.errors=[{instancePath:instancePath+
"/random/stream",schemaPath:"#/properties/random/properties/stream/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid6=_errs15===errors}else var valid6=!0;if(valid6)if(data4.position!==void 0){let data6=data4.position,_errs17=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)))return validate41.errors=[{instancePath:instancePath+"/random/position",schemaPath:"#/properties/random\
/properties/position/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs17&&typeof data6=="number"){
if(data6>9007199254740991||isNaN(data6))return validate41.errors=[{instancePath:instancePath+"/random/position",schemaPath:"#/properties/ran\
dom/properties/position/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;
if(data6<0||isNaN(data6))return validate41.errors=[{instancePath:instancePath+"/random/position",schemaPath:"#/properties/random/properties/\
position/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid6=_errs17===errors}else var valid6=!0}}else
return validate41.errors=[{instancePath:instancePath+"/random",schemaPath:"#/properties/random/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var valid1=_errs12===errors}else var valid1=!0;if(valid1){if(data.novyx!==void 0){let data7=data.novyx,_errs19=errors;if(errors===
_errs19)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing3;if(data7.accounts===void 0&&(missing3="accounts")||data7.keys===
void 0&&(missing3="keys")||data7.pending===void 0&&(missing3="pending")||data7.sign_ups===void 0&&(missing3="sign_ups"))return validate41.errors=
[{instancePath:instancePath+"/novyx",schemaPath:"#/properties/novyx/required",keyword:"required",params:{missingProperty:missing3},message:"\
must have required property '"+missing3+"'"}],!1;if(data7.accounts!==void 0){let data8=data7.accounts,_errs21=errors;if(errors===_errs21)if(Array.
isArray(data8)){var valid8=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate42(data8[i0],{instancePath:instancePath+
"/novyx/accounts/"+i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(
validate42.errors),errors=vErrors.length);var valid8=_errs23===errors;if(!valid8)break}}else return validate41.errors=[{instancePath:instancePath+
"/novyx/accounts",schemaPath:"#/properties/novyx/properties/accounts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var valid7=_errs21===errors}else var valid7=!0;if(valid7){if(data7.keys!==void 0){let data10=data7.keys,_errs24=errors;if(errors===_errs24)if(Array.
isArray(data10)){var valid9=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs26=errors;validate44(data10[i1],{instancePath:instancePath+
"/novyx/keys/"+i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length);var valid9=_errs26===errors;if(!valid9)break}}else return validate41.errors=[{instancePath:instancePath+
"/novyx/keys",schemaPath:"#/properties/novyx/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid7=_errs24===
errors}else var valid7=!0;if(valid7){if(data7.pending!==void 0){let data12=data7.pending,_errs27=errors;if(errors===_errs27)if(Array.isArray(
data12)){var valid10=!0;let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs29=errors;validate46(data12[i2],{instancePath:instancePath+
"/novyx/pending/"+i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(
validate46.errors),errors=vErrors.length);var valid10=_errs29===errors;if(!valid10)break}}else return validate41.errors=[{instancePath:instancePath+
"/novyx/pending",schemaPath:"#/properties/novyx/properties/pending/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid7=_errs27===
errors}else var valid7=!0;if(valid7)if(data7.sign_ups!==void 0){let data14=data7.sign_ups,_errs30=errors;if(errors===_errs30)if(data14&&typeof data14==
"object"&&!Array.isArray(data14)){let missing4;if(data14.by_ip===void 0&&(missing4="by_ip")||data14.by_email===void 0&&(missing4="by_email"))
return validate41.errors=[{instancePath:instancePath+"/novyx/sign_ups",schemaPath:"#/properties/novyx/properties/sign_ups/required",keyword:"\
required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(data14.by_ip!==void 0){let _errs32=errors;
validate48(data14.by_ip,{instancePath:instancePath+"/novyx/sign_ups/by_ip",parentData:data14,parentDataProperty:"by_ip",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid11=_errs32===errors}else var valid11=!0;
if(valid11)if(data14.by_email!==void 0){let _errs33=errors;validate48(data14.by_email,{instancePath:instancePath+"/novyx/sign_ups/by_email",
parentData:data14,parentDataProperty:"by_email",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.
errors),errors=vErrors.length);var valid11=_errs33===errors}else var valid11=!0}else return validate41.errors=[{instancePath:instancePath+"/\
novyx/sign_ups",schemaPath:"#/properties/novyx/properties/sign_ups/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var valid7=_errs30===errors}else var valid7=!0}}}else return validate41.errors=[{instancePath:instancePath+"/novyx",schemaPath:"#/properties\
/novyx/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs19===errors}else var valid1=!0;if(valid1){if(data.
novastack!==void 0){let data17=data.novastack,_errs34=errors;if(errors===_errs34)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing5;if(data17.keys===void 0&&(missing5="keys")||data17.tasks===void 0&&(missing5="tasks")||data17.files===void 0&&(missing5="files"))
return validate41.errors=[{instancePath:instancePath+"/novastack",schemaPath:"#/properties/novastack/required",keyword:"required",params:{missingProperty:missing5},
message:"must have required property '"+missing5+"'"}],!1;if(data17.keys!==void 0){let data18=data17.keys,_errs36=errors;if(errors===_errs36)
if(Array.isArray(data18)){var valid13=!0;let len3=data18.length;for(let i3=0;i3<len3;i3++){let _errs38=errors;validate51(data18[i3],{instancePath:instancePath+
"/novastack/keys/"+i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(
validate51.errors),errors=vErrors.length);var valid13=_errs38===errors;if(!valid13)break}}else return validate41.errors=[{instancePath:instancePath+
"/novastack/keys",schemaPath:"#/properties/novastack/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var valid12=_errs36===errors}else var valid12=!0;if(valid12){if(data17.tasks!==void 0){let data20=data17.tasks,_errs39=errors;if(errors===_errs39)
if(Array.isArray(data20)){var valid14=!0;let len4=data20.length;for(let i4=0;i4<len4;i4++){let _errs41=errors;validate53(data20[i4],{instancePath:instancePath+
"/novastack/tasks/"+i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid14=_errs41===errors;if(!valid14)break}}else return validate41.errors=[{instancePath:instancePath+
"/novastack/tasks",schemaPath:"#/properties/novastack/properties/tasks/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var valid12=_errs39===errors}else var valid12=!0;if(valid12)if(data17.files!==void 0){let data22=data17.files,_errs42=errors;if(errors===
_errs42)if(Array.isArray(data22)){var valid15=!0;let len5=data22.length;for(let i5=0;i5<len5;i5++){let _errs44=errors;validate55(data22[i5],
{instancePath:instancePath+"/novastack/files/"+i5,parentData:data22,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid15=_errs44===errors;if(!valid15)break}}else return validate41.
errors=[{instancePath:instancePath+"/novastack/files",schemaPath:"#/properties/novastack/properties/files/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var valid12=_errs42===errors}else var valid12=!0}}else return validate41.errors=[{instancePath:instancePath+
"/novastack",schemaPath:"#/properties/novastack/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs34===
errors}else var valid1=!0;if(valid1)if(data.mailbox!==void 0){let data24=data.mailbox,_errs45=errors;if(errors===_errs45)if(Array.isArray(data24)){
var valid16=!0;let len6=data24.length;for(let i6=0;i6<len6;i6++){let _errs47=errors;validate57(data24[i6],{instancePath:instancePath+"/mailb\
ox/"+i6,parentData:data24,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid16=_errs47===errors;if(!valid16)break}}else return validate41.errors=[{instancePath:instancePath+"/m\
ailbox",schemaPath:"#/properties/mailbox/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs45===errors}else
var valid1=!0}}}}}}else return validate41.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return validate41.errors=vErrors,errors===0}validate41.evaluated={props:{novamock:!0,clock:!0,random:!0,novyx:!0,novastack:!0,mailbox:!0},
dynamicProps:!1,dynamicItems:!1};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate40.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate41(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.
errors:vErrors.concat(validate41.errors),errors=vErrors.length),validate40.errors=vErrors,errors===0}validate40.evaluated={props:{novamock:!0,
clock:!0,random:!0,novyx:!0,novastack:!0,mailbox:!0},dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports,...part_1_exports},validators={getHealth:{query:all.getHealth_query},getReadiness:{query:all.getHealth_query},getOverview:{
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
restoreSnapshot:{query:all.getHealth_query,body:all.restoreSnapshot_body},listSandboxes:{query:all.getHealth_query},dropSandbox:{path:all.dropSandbox_path,
query:all.getHealth_query}};export{validators};
