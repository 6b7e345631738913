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
return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var part_0_exports={};__export(part_0_exports,{restoreSnapshot_body:()=>restoreSnapshot_body});var restoreSnapshot_body=validate40;var schema61={type:"object",required:["novamock","clock","random","novyx","novastack","mailbox"],properties:{novamock:{type:"integer",const:1,
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
vyx","novastack","mailbox"]}};var schema63={type:["integer","null"],minimum:-864e13,maximum:864e13},func1=require_ucs2length().default;var schema44={type:"string",description:"The plan of an account.",enum:["free","starter","pro","enterprise"],"x-level":"companion","x-source":"\
novyx-policies"};function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate42.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.tenant===void 0&&(missing0="tenant")||data.email===void 0&&
(missing0="email")||data.tier===void 0&&(missing0="tier"))return validate42.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.tenant!==void 0){let _errs1=errors;if(typeof data.tenant!="string")return validate42.
errors=[{instancePath:instancePath+"/tenant",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.email!==void 0){let _errs3=errors;if(typeof data.email!="string")return validate42.errors=[{instancePath:instancePath+
"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.
tier!==void 0){let data2=data.tier,_errs5=errors;if(typeof data2!="string")return validate42.errors=[{instancePath:instancePath+"/tier",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(data2==="free"||data2==="starter"||data2==="pro"||data2==="enterprise"))return validate42.
errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema44.enum},message:"must be equal to one of the allowed \
values"}],!1;var valid0=_errs5===errors}else var valid0=!0}}else return validate42.errors=[{instancePath,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate42.errors=vErrors,errors===0}validate42.evaluated={props:{tenant:!0,email:!0,tier:!0},dynamicProps:!1,
dynamicItems:!1};var schema66={type:"object",required:["id","tenant","hash","prefix","created_at","expires_at","grace_expires_at","revoked_a\
t"],properties:{id:{type:"string"},tenant:{type:"string",description:"The account that the key belongs to."},hash:{type:"string",description:"\
SHA-256 of the key."},prefix:{type:"string"},name:{type:["string","null"]},created_at:{$ref:"#/components/schemas/Instant"},expires_at:{$ref:"\
#/components/schemas/NullableInstant"},grace_expires_at:{$ref:"#/components/schemas/NullableInstant"},revoked_at:{$ref:"#/components/schemas\
/NullableInstant"}}};function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.tenant===void 0&&(missing0=
"tenant")||data.hash===void 0&&(missing0="hash")||data.prefix===void 0&&(missing0="prefix")||data.created_at===void 0&&(missing0="created_at")||
data.expires_at===void 0&&(missing0="expires_at")||data.grace_expires_at===void 0&&(missing0="grace_expires_at")||data.revoked_at===void 0&&
(missing0="revoked_at"))return validate44.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have requ\
ired property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate44.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tenant!==
void 0){let _errs3=errors;if(typeof data.tenant!="string")return validate44.errors=[{instancePath:instancePath+"/tenant",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.hash!==void 0){let _errs5=errors;
if(typeof data.hash!="string")return validate44.errors=[{instancePath:instancePath+"/hash",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.prefix!==void 0){let _errs7=errors;if(typeof data.prefix!=
"string")return validate44.errors=[{instancePath:instancePath+"/prefix",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data4=data.name,_errs9=errors;if(typeof data4!="string"&&
data4!==null)return validate44.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:schema66.properties.name.type},message:"\
must be string,null"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data5=data.created_at,_errs11=errors,
_errs12=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)))return validate44.errors=[{instancePath:instancePath+"/created_at",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs12&&typeof data5=="number"){if(data5>864e13||isNaN(data5))return validate44.
errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000000\
0"}],!1;if(data5<-864e13||isNaN(data5))return validate44.errors=[{instancePath:instancePath+"/created_at",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.expires_at!==
void 0){let data6=data.expires_at,_errs14=errors,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6))&&data6!==null)return validate44.
errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:schema63.type},message:"must be integer,null"}],!1;if(errors===
_errs15&&typeof data6=="number"){if(data6>864e13||isNaN(data6))return validate44.errors=[{instancePath:instancePath+"/expires_at",keyword:"m\
aximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data6<-864e13||isNaN(data6))return validate44.errors=
[{instancePath:instancePath+"/expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],
!1}var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data7=data.grace_expires_at,_errs17=errors,
_errs18=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7))&&data7!==null)return validate44.errors=[{instancePath:instancePath+"/\
grace_expires_at",keyword:"type",params:{type:schema63.type},message:"must be integer,null"}],!1;if(errors===_errs18&&typeof data7=="number"){
if(data7>864e13||isNaN(data7))return validate44.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data7<-864e13||isNaN(data7))return validate44.errors=[{instancePath:instancePath+
"/grace_expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs17===
errors}else var valid0=!0;if(valid0)if(data.revoked_at!==void 0){let data8=data.revoked_at,_errs20=errors,_errs21=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8))&&data8!==null)return validate44.errors=[{instancePath:instancePath+"/revoked_at",keyword:"type",params:{
type:schema63.type},message:"must be integer,null"}],!1;if(errors===_errs21&&typeof data8=="number"){if(data8>864e13||isNaN(data8))return validate44.
errors=[{instancePath:instancePath+"/revoked_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 864000000000000\
0"}],!1;if(data8<-864e13||isNaN(data8))return validate44.errors=[{instancePath:instancePath+"/revoked_at",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs20===errors}else var valid0=!0}}}}}}}}else return validate44.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,errors===0}validate44.
evaluated={props:{id:!0,tenant:!0,hash:!0,prefix:!0,name:!0,created_at:!0,expires_at:!0,grace_expires_at:!0,revoked_at:!0},dynamicProps:!1,dynamicItems:!1};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate46.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.email===void 0&&(missing0="email")||data.token_hash===void 0&&(missing0="token_hash")||
data.expires_at===void 0&&(missing0="expires_at"))return validate46.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.email!==void 0){let _errs1=errors;if(typeof data.email!="string")return validate46.
errors=[{instancePath:instancePath+"/email",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.token_hash!==void 0){let _errs3=errors;if(typeof data.token_hash!="string")return validate46.errors=[{instancePath:instancePath+
"/token_hash",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.
expires_at!==void 0){let data2=data.expires_at,_errs5=errors,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate46.
errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2==
"number"){if(data2>864e13||isNaN(data2))return validate46.errors=[{instancePath:instancePath+"/expires_at",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data2<-864e13||isNaN(data2))return validate46.errors=[{instancePath:instancePath+
"/expires_at",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs5===errors}else
var valid0=!0}}else return validate46.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate46.
errors=vErrors,errors===0}validate46.evaluated={props:{email:!0,token_hash:!0,expires_at:!0},dynamicProps:!1,dynamicItems:!1};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(
data)){var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs1=errors;if(errors===_errs1)if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){let missing0;if(data0.subject===void 0&&(missing0="subject")||data0.used_at===void 0&&(missing0="used_at"))
return validate48.errors=[{instancePath:instancePath+"/"+i0,keyword:"required",params:{missingProperty:missing0},message:"must have required\
 property '"+missing0+"'"}],!1;if(data0.subject!==void 0){let _errs3=errors;if(typeof data0.subject!="string")return validate48.errors=[{instancePath:instancePath+
"/"+i0+"/subject",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs3===errors}else var valid1=!0;if(valid1)
if(data0.used_at!==void 0){let data2=data0.used_at,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){var valid2=!0;let len1=data2.length;
for(let i1=0;i1<len1;i1++){let data3=data2[i1],_errs7=errors,_errs8=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)))return validate48.
errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs8&&
typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"ma\
ximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data3<-864e13||isNaN(data3))return validate48.errors=
[{instancePath:instancePath+"/"+i0+"/used_at/"+i1,keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -864000000000\
0000"}],!1}var valid2=_errs7===errors;if(!valid2)break}}else return validate48.errors=[{instancePath:instancePath+"/"+i0+"/used_at",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid1=_errs5===errors}else var valid1=!0}else return validate48.errors=[{instancePath:instancePath+
"/"+i0,keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs1===errors;if(!valid0)break}}else return validate48.
errors=[{instancePath,keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate48.errors=vErrors,errors===0}validate48.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema40={type:"string",description:"read - models and account; write - create tasks, generate content; delete - delete tasks and files.",
enum:["read","write","delete"],"x-clauses":["novastack.permissions.enum"]};function validate51(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.name===void 0&&(missing0="name")||data.permissions===void 0&&(missing0="permissions")||data.hash===void 0&&
(missing0="hash")||data.prefix===void 0&&(missing0="prefix")||data.created_at===void 0&&(missing0="created_at"))return validate51.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
if(typeof data.id!="string")return validate51.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs3=errors;if(typeof data.name!="strin\
g")return validate51.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.permissions!==void 0){let data2=data.permissions,_errs5=errors;if(errors===_errs5)if(Array.isArray(
data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(typeof data3!="string")return validate51.
errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="read"||
data3==="write"||data3==="delete"))return validate51.errors=[{instancePath:instancePath+"/permissions/"+i0,keyword:"enum",params:{allowedValues:schema40.
enum},message:"must be equal to one of the allowed values"}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate51.errors=[
{instancePath:instancePath+"/permissions",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.hash!==void 0){let _errs10=errors;if(typeof data.hash!="string")return validate51.errors=[{instancePath:instancePath+"/ha\
sh",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.prefix!==
void 0){let _errs12=errors;if(typeof data.prefix!="string")return validate51.errors=[{instancePath:instancePath+"/prefix",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.created_at!==void 0){let data6=data.
created_at,_errs14=errors,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate51.errors=[{instancePath:instancePath+
"/created_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs15&&typeof data6=="number"){if(data6>864e13||
isNaN(data6))return validate51.errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data6<-864e13||isNaN(data6))return validate51.errors=[{instancePath:instancePath+"/created_at",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs14===errors}else var valid0=!0}}}}}else
return validate51.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate51.errors=vErrors,
errors===0}validate51.evaluated={props:{id:!0,name:!0,permissions:!0,hash:!0,prefix:!0,created_at:!0},dynamicProps:!1,dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.model===
void 0&&(missing0="model")||data.input===void 0&&(missing0="input")||data.metadata===void 0&&(missing0="metadata"))return validate53.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate53.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data1=data.created_at,
_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate53.errors=[{instancePath:instancePath+"/c\
reated_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||
isNaN(data1))return validate53.errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate53.errors=[{instancePath:instancePath+"/created_at",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.model!==void 0){let _errs6=errors;if(typeof data.model!="string")return validate53.errors=[{instancePath:instancePath+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.input!==void 0){
let _errs8=errors;if(typeof data.input!="string")return validate53.errors=[{instancePath:instancePath+"/input",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metadata!==void 0){let data4=data.metadata,
_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key0 in data4){let _errs13=errors;if(typeof data4[key0]!=
"string")return validate53.errors=[{instancePath:instancePath+"/metadata/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid2=_errs13===errors;if(!valid2)break}else return validate53.errors=[{instancePath:instancePath+
"/metadata",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate53.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate53.errors=vErrors,errors===0}validate53.
evaluated={props:{id:!0,created_at:!0,model:!0,input:!0,metadata:!0},dynamicProps:!1,dynamicItems:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.created_at===void 0&&(missing0="created_at")||data.filename===
void 0&&(missing0="filename")||data.purpose===void 0&&(missing0="purpose")||data.content===void 0&&(missing0="content"))return validate55.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){
let _errs1=errors;if(typeof data.id!="string")return validate55.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data1=data.created_at,
_errs3=errors,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))return validate55.errors=[{instancePath:instancePath+"/c\
reated_at",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data1=="number"){if(data1>864e13||
isNaN(data1))return validate55.errors=[{instancePath:instancePath+"/created_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"\
must be <= 8640000000000000"}],!1;if(data1<-864e13||isNaN(data1))return validate55.errors=[{instancePath:instancePath+"/created_at",keyword:"\
minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.filename!==void 0){let _errs6=errors;if(typeof data.filename!="string")return validate55.errors=[{instancePath:instancePath+"/filena\
me",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let _errs8=errors;if(typeof data.purpose!="string")return validate55.errors=[{instancePath:instancePath+"/purpose",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.content!==void 0){let _errs10=errors;
if(typeof data.content!="string")return validate55.errors=[{instancePath:instancePath+"/content",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate55.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={props:{id:!0,created_at:!0,filename:!0,
purpose:!0,content:!0},dynamicProps:!1,dynamicItems:!1};var schema84={type:"string",enum:["pending","used","expired","replaced"],description:"What has become of the token. It waits, was used, expi\
red, or a newer sign-up of the address took its place. An implementation under test need not tell."},formats0=require_formats().fullFormats["\
date-time"];function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.to===void 0&&(missing0="to")||
data.subject===void 0&&(missing0="subject")||data.text===void 0&&(missing0="text")||data.token===void 0&&(missing0="token")||data.sent_at===
void 0&&(missing0="sent_at"))return validate57.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;if(typeof data.id!="string")return validate57.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.to!==
void 0){let _errs3=errors;if(typeof data.to!="string")return validate57.errors=[{instancePath:instancePath+"/to",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){let _errs5=errors;
if(typeof data.subject!="string")return validate57.errors=[{instancePath:instancePath+"/subject",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs7=errors;if(typeof data.text!=
"string")return validate57.errors=[{instancePath:instancePath+"/text",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.token!==void 0){let _errs9=errors;if(typeof data.token!="string")return validate57.errors=[{instancePath:instancePath+
"/token",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
sent_at!==void 0){let data5=data.sent_at,_errs11=errors,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data5=="string"){if(!formats0.
validate(data5))return validate57.errors=[{instancePath:instancePath+"/sent_at",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'}],!1}else return validate57.errors=[{instancePath:instancePath+"/sent_at",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.state!==void 0){let data6=data.state,_errs14=errors;if(typeof data6!=
"string")return validate57.errors=[{instancePath:instancePath+"/state",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data6===
"pending"||data6==="used"||data6==="expired"||data6==="replaced"))return validate57.errors=[{instancePath:instancePath+"/state",keyword:"enu\
m",params:{allowedValues:schema84.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}}else
return validate57.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.errors=vErrors,
errors===0}validate57.evaluated={props:{id:!0,to:!0,subject:!0,text:!0,token:!0,sent_at:!0,state:!0},dynamicProps:!1,dynamicItems:!1};function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.novamock===void 0&&(missing0="novamock")||data.clock===void 0&&(missing0="clock")||data.random===
void 0&&(missing0="random")||data.novyx===void 0&&(missing0="novyx")||data.novastack===void 0&&(missing0="novastack")||data.mailbox===void 0&&
(missing0="mailbox"))return validate41.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;for(let key0 in data){let _errs1=errors;if(!(key0==="novamock"||key0==="clock"||key0==="random"||key0==="nov\
yx"||key0==="novastack"||key0==="mailbox")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema61.propertyNames.enum},message:"\
must be equal to one of the allowed values",propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===
errors;if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0},message:"property name must be valid"};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate41.errors=vErrors,!1;break}}if(valid0){if(data.novamock!==void 0){let data0=data.novamock,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate41.errors=[{instancePath:instancePath+"/novamock",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(data0!==1)return validate41.errors=[{instancePath:instancePath+"/novamock",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid1=_errs2===errors}else var valid1=!0;if(valid1){if(data.clock!==
void 0){let data1=data.clock,_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.
offset_ms===void 0&&(missing1="offset_ms")||data1.frozen_at===void 0&&(missing1="frozen_at"))return validate41.errors=[{instancePath:instancePath+
"/clock",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"'"}],!1;if(data1.offset_ms!==
void 0){let data2=data1.offset_ms,_errs6=errors,_errs7=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate41.errors=
[{instancePath:instancePath+"/clock/offset_ms",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs7&&typeof data2==
"number"){if(data2>864e13||isNaN(data2))return validate41.errors=[{instancePath:instancePath+"/clock/offset_ms",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(data2<-864e13||isNaN(data2))return validate41.errors=[{instancePath:instancePath+
"/clock/offset_ms",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid2=_errs6===
errors}else var valid2=!0;if(valid2)if(data1.frozen_at!==void 0){let data3=data1.frozen_at,_errs9=errors,_errs10=errors;if(!(typeof data3=="\
number"&&!(data3%1)&&!isNaN(data3))&&data3!==null)return validate41.errors=[{instancePath:instancePath+"/clock/frozen_at",keyword:"type",params:{
type:schema63.type},message:"must be integer,null"}],!1;if(errors===_errs10&&typeof data3=="number"){if(data3>864e13||isNaN(data3))return validate41.
errors=[{instancePath:instancePath+"/clock/frozen_at",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000\
000000"}],!1;if(data3<-864e13||isNaN(data3))return validate41.errors=[{instancePath:instancePath+"/clock/frozen_at",keyword:"minimum",params:{
comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}var valid2=_errs9===errors}else var valid2=!0}else return validate41.
errors=[{instancePath:instancePath+"/clock",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs4===errors}else
var valid1=!0;if(valid1){if(data.random!==void 0){let data4=data.random,_errs12=errors;if(errors===_errs12)if(data4&&typeof data4=="object"&&
!Array.isArray(data4)){let missing2;if(data4.stream===void 0&&(missing2="stream")||data4.position===void 0&&(missing2="position"))return validate41.
errors=[{instancePath:instancePath+"/random",keyword:"required",params:{missingProperty:missing2},message:"must have required property '"+missing2+
"'"}],!1;for(let key1 in data4){let _errs14=errors;if(!(key1==="stream"||key1==="position")){let err2={instancePath:instancePath+"/random",keyword:"\
enum",params:{allowedValues:schema61.properties.random.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid5=_errs14===errors;if(!valid5){let err3={instancePath:instancePath+"/rand\
om",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid"};return vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++,validate41.errors=vErrors,!1;break}}if(valid5){if(data4.stream!==void 0){let data5=data4.stream,_errs15=errors;if(errors===_errs15)
if(typeof data5=="string"){if(func1(data5)>64)return validate41.errors=[{instancePath:instancePath+"/random/stream",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return validate41.errors=[{instancePath:instancePath+"/random/stream",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid6=_errs15===errors}else var valid6=!0;if(valid6)if(data4.position!==void 0){
let data6=data4.position,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)))return validate41.errors=[{instancePath:instancePath+
"/random/position",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs17&&typeof data6=="number"){if(data6>
9007199254740991||isNaN(data6))return validate41.errors=[{instancePath:instancePath+"/random/position",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(data6<0||isNaN(data6))return validate41.errors=[{instancePath:instancePath+
"/random/position",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var valid6=_errs17===errors}else var valid6=!0}}else
return validate41.errors=[{instancePath:instancePath+"/random",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs12===
errors}else var valid1=!0;if(valid1){if(data.novyx!==void 0){let data7=data.novyx,_errs19=errors;if(errors===_errs19)if(data7&&typeof data7==
"object"&&!Array.isArray(data7)){let missing3;if(data7.accounts===void 0&&(missing3="accounts")||data7.keys===void 0&&(missing3="keys")||data7.
pending===void 0&&(missing3="pending")||data7.sign_ups===void 0&&(missing3="sign_ups"))return validate41.errors=[{instancePath:instancePath+
"/novyx",keyword:"required",params:{missingProperty:missing3},message:"must have required property '"+missing3+"'"}],!1;if(data7.accounts!==
void 0){let data8=data7.accounts,_errs21=errors;if(errors===_errs21)if(Array.isArray(data8)){var valid8=!0;let len0=data8.length;for(let i0=0;i0<
len0;i0++){let _errs23=errors;validate42(data8[i0],{instancePath:instancePath+"/novyx/accounts/"+i0,parentData:data8,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length);var valid8=_errs23===errors;
if(!valid8)break}}else return validate41.errors=[{instancePath:instancePath+"/novyx/accounts",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid7=_errs21===errors}else var valid7=!0;if(valid7){if(data7.keys!==void 0){let data10=data7.keys,_errs24=errors;if(errors===
_errs24)if(Array.isArray(data10)){var valid9=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs26=errors;validate44(data10[i1],{
instancePath:instancePath+"/novyx/keys/"+i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length);var valid9=_errs26===errors;if(!valid9)break}}else return validate41.errors=
[{instancePath:instancePath+"/novyx/keys",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid7=_errs24===errors}else
var valid7=!0;if(valid7){if(data7.pending!==void 0){let data12=data7.pending,_errs27=errors;if(errors===_errs27)if(Array.isArray(data12)){var valid10=!0;
let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs29=errors;validate46(data12[i2],{instancePath:instancePath+"/novyx/pending/"+i2,parentData:data12,
parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.
length);var valid10=_errs29===errors;if(!valid10)break}}else return validate41.errors=[{instancePath:instancePath+"/novyx/pending",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid7=_errs27===errors}else var valid7=!0;if(valid7)if(data7.sign_ups!==void 0){
let data14=data7.sign_ups,_errs30=errors;if(errors===_errs30)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){let missing4;if(data14.
by_ip===void 0&&(missing4="by_ip")||data14.by_email===void 0&&(missing4="by_email"))return validate41.errors=[{instancePath:instancePath+"/n\
ovyx/sign_ups",keyword:"required",params:{missingProperty:missing4},message:"must have required property '"+missing4+"'"}],!1;if(data14.by_ip!==
void 0){let _errs32=errors;validate48(data14.by_ip,{instancePath:instancePath+"/novyx/sign_ups/by_ip",parentData:data14,parentDataProperty:"\
by_ip",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid11=_errs32===
errors}else var valid11=!0;if(valid11)if(data14.by_email!==void 0){let _errs33=errors;validate48(data14.by_email,{instancePath:instancePath+
"/novyx/sign_ups/by_email",parentData:data14,parentDataProperty:"by_email",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:
vErrors.concat(validate48.errors),errors=vErrors.length);var valid11=_errs33===errors}else var valid11=!0}else return validate41.errors=[{instancePath:instancePath+
"/novyx/sign_ups",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid7=_errs30===errors}else var valid7=!0}}}else return validate41.
errors=[{instancePath:instancePath+"/novyx",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs19===errors}else
var valid1=!0;if(valid1){if(data.novastack!==void 0){let data17=data.novastack,_errs34=errors;if(errors===_errs34)if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){let missing5;if(data17.keys===void 0&&(missing5="keys")||data17.tasks===void 0&&(missing5="tasks")||data17.
files===void 0&&(missing5="files"))return validate41.errors=[{instancePath:instancePath+"/novastack",keyword:"required",params:{missingProperty:missing5},
message:"must have required property '"+missing5+"'"}],!1;if(data17.keys!==void 0){let data18=data17.keys,_errs36=errors;if(errors===_errs36)
if(Array.isArray(data18)){var valid13=!0;let len3=data18.length;for(let i3=0;i3<len3;i3++){let _errs38=errors;validate51(data18[i3],{instancePath:instancePath+
"/novastack/keys/"+i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(
validate51.errors),errors=vErrors.length);var valid13=_errs38===errors;if(!valid13)break}}else return validate41.errors=[{instancePath:instancePath+
"/novastack/keys",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid12=_errs36===errors}else var valid12=!0;if(valid12){
if(data17.tasks!==void 0){let data20=data17.tasks,_errs39=errors;if(errors===_errs39)if(Array.isArray(data20)){var valid14=!0;let len4=data20.
length;for(let i4=0;i4<len4;i4++){let _errs41=errors;validate53(data20[i4],{instancePath:instancePath+"/novastack/tasks/"+i4,parentData:data20,
parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid14=_errs41===errors;if(!valid14)break}}else return validate41.errors=[{instancePath:instancePath+"/novastack/tasks",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid12=_errs39===errors}else var valid12=!0;if(valid12)if(data17.files!==void 0){
let data22=data17.files,_errs42=errors;if(errors===_errs42)if(Array.isArray(data22)){var valid15=!0;let len5=data22.length;for(let i5=0;i5<len5;i5++){
let _errs44=errors;validate55(data22[i5],{instancePath:instancePath+"/novastack/files/"+i5,parentData:data22,parentDataProperty:i5,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid15=_errs44===errors;
if(!valid15)break}}else return validate41.errors=[{instancePath:instancePath+"/novastack/files",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid12=_errs42===errors}else var valid12=!0}}else return validate41.errors=[{instancePath:instancePath+"/novastack",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid1=_errs34===errors}else var valid1=!0;if(valid1)if(data.mailbox!==
void 0){let data24=data.mailbox,_errs45=errors;if(errors===_errs45)if(Array.isArray(data24)){var valid16=!0;let len6=data24.length;for(let i6=0;i6<
len6;i6++){let _errs47=errors;validate57(data24[i6],{instancePath:instancePath+"/mailbox/"+i6,parentData:data24,parentDataProperty:i6,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid16=_errs47===errors;
if(!valid16)break}}else return validate41.errors=[{instancePath:instancePath+"/mailbox",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var valid1=_errs45===errors}else var valid1=!0}}}}}}else return validate41.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate41.errors=vErrors,errors===0}validate41.evaluated={props:{novamock:!0,clock:!0,random:!0,
novyx:!0,novastack:!0,mailbox:!0},dynamicProps:!1,dynamicItems:!1};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate40.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),validate41(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length),validate40.errors=vErrors,errors===0}validate40.evaluated={props:{
novamock:!0,clock:!0,random:!0,novyx:!0,novastack:!0,mailbox:!0},dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports},validators={restoreSnapshot:all.restoreSnapshot_body};export{validators};
