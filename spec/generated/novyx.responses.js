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
return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var part_0_exports={};__export(part_0_exports,{response_0:()=>response_0,response_1:()=>response_1,response_10:()=>response_10,response_11:()=>response_11,
response_12:()=>response_12,response_13:()=>response_13,response_2:()=>response_2,response_3:()=>response_3,response_4:()=>response_4,response_5:()=>response_5,
response_6:()=>response_6,response_7:()=>response_7,response_8:()=>response_8,response_9:()=>response_9});var response_0=validate20;var schema34={type:"object",required:["key_id","key_prefix","tier","created_at","expires_at","grace_expires_at","revoked_at","status"],properties:{
key_id:{type:"string",examples:["key_a1b2c3d4"]},key_prefix:{type:"string",description:"The first characters of the key.",examples:["nram_ab\
c12"]},name:{"x-facts":["authentication/sample python 4"],type:["string","null"],description:"What it was made with; null where it was made \
without one.",examples:["production-agent"]},tier:{$ref:"#/components/schemas/Tier"},created_at:{$ref:"#/components/schemas/Timestamp"},expires_at:{
type:["string","null"],format:"date-time",description:"When the key ends by itself."},grace_expires_at:{type:["string","null"],format:"date-\
time",description:"When a rotated key ends."},revoked_at:{type:["string","null"],format:"date-time",description:"When the key was revoked."},
status:{$ref:"#/components/schemas/KeyStatus"}},examples:[{key_id:"key_a1b2c3d4",key_prefix:"nram_abc12",tier:"starter",created_at:"2026-03-\
01T10:00:00Z",expires_at:null,grace_expires_at:null,revoked_at:null,status:"active"}]},schema35={type:"string",description:"The plan of an a\
ccount.",enum:["free","starter","pro","enterprise"],"x-level":"companion","x-source":"novyx-policies"};var schema37={type:"string",enum:["active","expired","revoked","grace"]},formats0=require_formats().fullFormats["date-time"];function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.key_id===void 0&&(missing0="key_id")||data.key_prefix===void 0&&(missing0="key_prefix")||
data.tier===void 0&&(missing0="tier")||data.created_at===void 0&&(missing0="created_at")||data.expires_at===void 0&&(missing0="expires_at")||
data.grace_expires_at===void 0&&(missing0="grace_expires_at")||data.revoked_at===void 0&&(missing0="revoked_at")||data.status===void 0&&(missing0=
"status"))return validate23.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"}],!1;if(data.key_id!==void 0){let _errs1=errors;if(typeof data.key_id!="string")return validate23.errors=[{instancePath:instancePath+
"/key_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
key_prefix!==void 0){let _errs3=errors;if(typeof data.key_prefix!="string")return validate23.errors=[{instancePath:instancePath+"/key_prefix",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data2=data.name,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate23.errors=[{instancePath:instancePath+"/nam\
e",keyword:"type",params:{type:schema34.properties.name.type},message:"must be string,null"}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.tier!==void 0){let data3=data.tier,_errs7=errors;if(typeof data3!="string")return validate23.errors=[{instancePath:instancePath+
"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="free"||data3==="starter"||data3==="pro"||data3==="\
enterprise"))return validate23.errors=[{instancePath:instancePath+"/tier",keyword:"enum",params:{allowedValues:schema35.enum},message:"must \
be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.created_at!==void 0){let data4=data.
created_at,_errs10=errors,_errs11=errors;if(errors===_errs11&&errors===_errs11)if(typeof data4=="string"){if(!formats0.validate(data4))return validate23.
errors=[{instancePath:instancePath+"/created_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1}else
return validate23.errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.expires_at!==void 0){let data5=data.expires_at,_errs13=errors;if(typeof data5!="string"&&data5!==
null)return validate23.errors=[{instancePath:instancePath+"/expires_at",keyword:"type",params:{type:schema34.properties.expires_at.type},message:"\
must be string,null"}],!1;if(errors===_errs13&&errors===_errs13&&typeof data5=="string"&&!formats0.validate(data5))return validate23.errors=
[{instancePath:instancePath+"/expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data6=data.grace_expires_at,_errs15=errors;if(typeof data6!="str\
ing"&&data6!==null)return validate23.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"type",params:{type:schema34.properties.
grace_expires_at.type},message:"must be string,null"}],!1;if(errors===_errs15&&errors===_errs15&&typeof data6=="string"&&!formats0.validate(
data6))return validate23.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"format",params:{format:"date-time"},message:'must m\
atch format "date-time"'}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.revoked_at!==void 0){let data7=data.revoked_at,
_errs17=errors;if(typeof data7!="string"&&data7!==null)return validate23.errors=[{instancePath:instancePath+"/revoked_at",keyword:"type",params:{
type:schema34.properties.revoked_at.type},message:"must be string,null"}],!1;if(errors===_errs17&&errors===_errs17&&typeof data7=="string"&&
!formats0.validate(data7))return validate23.errors=[{instancePath:instancePath+"/revoked_at",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.status!==void 0){let data8=data.status,
_errs19=errors;if(typeof data8!="string")return validate23.errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;if(!(data8==="active"||data8==="expired"||data8==="revoked"||data8==="grace"))return validate23.errors=[{instancePath:instancePath+
"/status",keyword:"enum",params:{allowedValues:schema37.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs19===
errors}else var valid0=!0}}}}}}}}else return validate23.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return validate23.errors=vErrors,errors===0}validate23.evaluated={props:{key_id:!0,key_prefix:!0,name:!0,tier:!0,created_at:!0,expires_at:!0,
grace_expires_at:!0,revoked_at:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
keys===void 0&&(missing0="keys"))return validate22.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must \
have required property '"+missing0+"'"}],!1;if(data.keys!==void 0){let data0=data.keys;if(errors===errors)if(Array.isArray(data0)){var valid1=!0;
let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate23(data0[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.
length);var valid1=_errs3===errors;if(!valid1)break}}else return validate22.errors=[{instancePath:instancePath+"/keys",keyword:"type",params:{
type:"array"},message:"must be array"}],!1}}else return validate22.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate22(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length),
validate20.errors=vErrors,errors===0}validate20.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};var response_1=validate26;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||
data.status===void 0&&(missing0="status"))return validate26.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs2=errors;if(typeof data.error!="string")return validate26.
errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.code!==void 0){let data1=data.code,_errs4=errors;if(typeof data1!="string")return validate26.errors=[{instancePath:instancePath+
"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="UNAUTHORIZED")return validate26.errors=[{instancePath:instancePath+
"/code",keyword:"const",params:{allowedValue:"UNAUTHORIZED"},message:"must be equal to constant"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate26.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==401)return validate26.
errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate26.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate26.errors=vErrors,errors===0}validate26.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_2=validate27;function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||data.required_tier===
void 0&&(missing0="required_tier")||data.current_tier===void 0&&(missing0="current_tier"))return validate28.errors=[{instancePath,keyword:"r\
equired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs1=errors;
if(typeof data.error!="string")return validate28.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data1=data.code,_errs3=errors;if(typeof data1!=
"string")return validate28.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!==
"TIER_REQUIRED")return validate28.errors=[{instancePath:instancePath+"/code",keyword:"const",params:{allowedValue:"TIER_REQUIRED"},message:"\
must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate28.errors=[{instancePath:instancePath+"/status",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(data2!==403)return validate28.errors=[{instancePath:instancePath+"/status",keyword:"const",
params:{allowedValue:403},message:"must be equal to constant"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.required_tier!==
void 0){let data3=data.required_tier,_errs7=errors;if(typeof data3!="string")return validate28.errors=[{instancePath:instancePath+"/required\
_tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3==="free"||data3==="starter"||data3==="pro"||data3==="e\
nterprise"))return validate28.errors=[{instancePath:instancePath+"/required_tier",keyword:"enum",params:{allowedValues:schema35.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.current_tier!==void 0){let data4=data.
current_tier,_errs10=errors;if(typeof data4!="string")return validate28.errors=[{instancePath:instancePath+"/current_tier",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(data4==="free"||data4==="starter"||data4==="pro"||data4==="enterprise"))return validate28.
errors=[{instancePath:instancePath+"/current_tier",keyword:"enum",params:{allowedValues:schema35.enum},message:"must be equal to one of the \
allowed values"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate28.errors=[{instancePath,keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate28.errors=vErrors,errors===0}validate28.evaluated={props:{error:!0,code:!0,status:!0,required_tier:!0,
current_tier:!0},dynamicProps:!1,dynamicItems:!1};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate27.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),validate28(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.
errors:vErrors.concat(validate28.errors),errors=vErrors.length),validate27.errors=vErrors,errors===0}validate27.evaluated={props:{error:!0,code:!0,
status:!0,required_tier:!0,current_tier:!0},dynamicProps:!1,dynamicItems:!1};var response_3=validate30;function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||
data.status===void 0&&(missing0="status"))return validate30.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs2=errors;if(typeof data.error!="string")return validate30.
errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.code!==void 0){let data1=data.code,_errs4=errors;if(typeof data1!="string")return validate30.errors=[{instancePath:instancePath+
"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="CONFLICT")return validate30.errors=[{instancePath:instancePath+
"/code",keyword:"const",params:{allowedValue:"CONFLICT"},message:"must be equal to constant"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate30.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==409)return validate30.
errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate30.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate30.errors=vErrors,errors===0}validate30.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_4=validate31;function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||
data.status===void 0&&(missing0="status"))return validate31.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs2=errors;if(typeof data.error!="string")return validate31.
errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.code!==void 0){let data1=data.code,_errs4=errors;if(typeof data1!="string")return validate31.errors=[{instancePath:instancePath+
"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="INTERNAL_ERROR")return validate31.errors=[{instancePath:instancePath+
"/code",keyword:"const",params:{allowedValue:"INTERNAL_ERROR"},message:"must be equal to constant"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate31.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==500)return validate31.
errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:500},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate31.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate31.errors=vErrors,errors===0}validate31.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_5=validate32;var schema50={type:"string",description:"Which error it is.",enum:["VALIDATION_ERROR","RATE_LIMITED","INVALID_TOKEN","NOT_FOUND","TIER_REQUI\
RED","UNAUTHORIZED","CONFLICT","METHOD_NOT_ALLOWED","PAYLOAD_TOO_LARGE","UNSUPPORTED_MEDIA_TYPE","INTERNAL_ERROR","SERVICE_UNAVAILABLE"],"x-\
values":{UNAUTHORIZED:{"x-level":"assumed","x-why":"The errors page has the status 401 and names no code for it."},CONFLICT:{"x-level":"assu\
med","x-why":"The errors page has the status 409 and names no code for it."},METHOD_NOT_ALLOWED:{"x-level":"assumed","x-why":"A wrong method\
 needs a code."},PAYLOAD_TOO_LARGE:{"x-level":"assumed","x-why":"A large body needs a code."},UNSUPPORTED_MEDIA_TYPE:{"x-level":"assumed","x\
-why":"A body that is no JSON needs a code."},INTERNAL_ERROR:{"x-level":"assumed","x-why":"The errors page has the status 500 and names no c\
ode for it."},SERVICE_UNAVAILABLE:{"x-level":"assumed","x-why":"An outage needs a code."}}};function validate33(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||data.status===void 0&&(missing0="status"))return validate33.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
error!==void 0){let _errs1=errors;if(typeof data.error!="string")return validate33.errors=[{instancePath:instancePath+"/error",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data1=data.
code,_errs3=errors;if(typeof data1!="string")return validate33.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data1==="VALIDATION_ERROR"||data1==="RATE_LIMITED"||data1==="INVALID_TOKEN"||data1==="NOT_FOUND"||data1===
"TIER_REQUIRED"||data1==="UNAUTHORIZED"||data1==="CONFLICT"||data1==="METHOD_NOT_ALLOWED"||data1==="PAYLOAD_TOO_LARGE"||data1==="UNSUPPORTED\
_MEDIA_TYPE"||data1==="INTERNAL_ERROR"||data1==="SERVICE_UNAVAILABLE"))return validate33.errors=[{instancePath:instancePath+"/code",keyword:"\
enum",params:{allowedValues:schema50.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate33.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs6&&typeof data2==
"number"){if(data2>599||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/status",keyword:"maximum",params:{comparison:"<=",
limit:599},message:"must be <= 599"}],!1;if(data2<400||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/status",keyword:"\
minimum",params:{comparison:">=",limit:400},message:"must be >= 400"}],!1}var valid0=_errs6===errors}else var valid0=!0}}else return validate33.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate33.errors=vErrors,errors===0}validate33.
evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};function validate32(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate32.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate33(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length),validate32.errors=vErrors,errors===0}validate32.
evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_6=validate35;function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.api_key===void 0&&(missing0="api_key")||data.tier===void 0&&(missing0="tier")||data.created_at===
void 0&&(missing0="created_at")||data.message===void 0&&(missing0="message")||data.requires_verification===void 0&&(missing0="requires_verif\
ication"))return validate37.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property \
'"+missing0+"'"}],!1;if(data.api_key!==void 0){let _errs1=errors;if(data.api_key!==null)return validate37.errors=[{instancePath:instancePath+
"/api_key",keyword:"type",params:{type:"null"},message:"must be null"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
tier!==void 0){let data1=data.tier,_errs3=errors;if(typeof data1!="string")return validate37.errors=[{instancePath:instancePath+"/tier",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="free")return validate37.errors=[{instancePath:instancePath+"/tier",keyword:"\
const",params:{allowedValue:"free"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
created_at!==void 0){let data2=data.created_at,_errs5=errors,_errs6=errors;if(errors===_errs6&&errors===_errs6)if(typeof data2=="string"){if(!formats0.
validate(data2))return validate37.errors=[{instancePath:instancePath+"/created_at",keyword:"format",params:{format:"date-time"},message:'mus\
t match format "date-time"'}],!1}else return validate37.errors=[{instancePath:instancePath+"/created_at",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs8=errors;if(typeof data.
message!="string")return validate37.errors=[{instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.requires_verification!==void 0){let data4=data.requires_verification,
_errs10=errors;if(typeof data4!="boolean")return validate37.errors=[{instancePath:instancePath+"/requires_verification",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;if(data4!==!0)return validate37.errors=[{instancePath:instancePath+"/requires_verification",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}else return validate37.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate37.errors=vErrors,errors===0}validate37.
evaluated={props:{api_key:!0,tier:!0,created_at:!0,message:!0,requires_verification:!0},dynamicProps:!1,dynamicItems:!1};var pattern4=new RegExp("^nram_","u");function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.api_key===void 0&&(missing0="api_key")||
data.key_id===void 0&&(missing0="key_id")||data.name===void 0&&(missing0="name")||data.tier===void 0&&(missing0="tier")||data.created_at===void 0&&
(missing0="created_at")||data.message===void 0&&(missing0="message"))return validate39.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.api_key!==void 0){let data0=data.api_key,_errs1=errors,_errs2=errors;if(errors===
_errs2&&errors===_errs2)if(typeof data0=="string"){if(!pattern4.test(data0))return validate39.errors=[{instancePath:instancePath+"/api_key",
keyword:"pattern",params:{pattern:"^nram_"},message:'must match pattern "^nram_"'}],!1}else return validate39.errors=[{instancePath:instancePath+
"/api_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.
key_id!==void 0){let _errs4=errors;if(typeof data.key_id!="string")return validate39.errors=[{instancePath:instancePath+"/key_id",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs6=errors;
if(typeof data.name!="string")return validate39.errors=[{instancePath:instancePath+"/name",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.tier!==void 0){let data3=data.tier,_errs8=errors;if(typeof data3!=
"string")return validate39.errors=[{instancePath:instancePath+"/tier",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(data3===
"free"||data3==="starter"||data3==="pro"||data3==="enterprise"))return validate39.errors=[{instancePath:instancePath+"/tier",keyword:"enum",
params:{allowedValues:schema35.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.created_at!==void 0){let data4=data.created_at,_errs11=errors,_errs12=errors;if(errors===_errs12&&errors===_errs12)if(typeof data4==
"string"){if(!formats0.validate(data4))return validate39.errors=[{instancePath:instancePath+"/created_at",keyword:"format",params:{format:"d\
ate-time"},message:'must match format "date-time"'}],!1}else return validate39.errors=[{instancePath:instancePath+"/created_at",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.message!==void 0){let _errs14=errors;
if(typeof data.message!="string")return validate39.errors=[{instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var valid0=_errs14===errors}else var valid0=!0}}}}}else return validate39.errors=[{instancePath,keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return validate39.errors=vErrors,errors===0}validate39.evaluated={props:{api_key:!0,key_id:!0,name:!0,
tier:!0,created_at:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate36.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;validate37(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length);var _valid0=_errs1===
errors;if(_valid0){valid0=!0,passing0=0;var props0={};props0.api_key=!0,props0.tier=!0,props0.created_at=!0,props0.message=!0,props0.requires_verification=
!0}let _errs2=errors;validate39(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.
errors:vErrors.concat(validate39.errors),errors=vErrors.length);var _valid0=_errs2===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,
1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=props0||{},props0.api_key=!0,props0.key_id=!0,props0.name=!0,props0.tier=!0,props0.created_at=
!0,props0.message=!0)),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err0={instancePath,keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++,validate36.errors=vErrors,!1}return validate36.errors=vErrors,evaluated0.props=props0,errors===0}validate36.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate35.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
!validate36(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))vErrors=vErrors===null?validate36.errors:vErrors.concat(
validate36.errors),errors=vErrors.length;else var props0=validate36.evaluated.props;return validate35.errors=vErrors,evaluated0.props=props0,
errors===0}validate35.evaluated={dynamicProps:!0,dynamicItems:!1};var response_7=validate42;function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||
data.status===void 0&&(missing0="status"))return validate42.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs2=errors;if(typeof data.error!="string")return validate42.
errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.code!==void 0){let data1=data.code,_errs4=errors;if(typeof data1!="string")return validate42.errors=[{instancePath:instancePath+
"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="VALIDATION_ERROR")return validate42.errors=[{instancePath:instancePath+
"/code",keyword:"const",params:{allowedValue:"VALIDATION_ERROR"},message:"must be equal to constant"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate42.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==400)return validate42.
errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate42.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate42.errors=vErrors,errors===0}validate42.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_8=validate43;function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.current===void 0&&(missing0="current")||data.limit===void 0&&(missing0="limit")||data.plan===
void 0&&(missing0="plan")||data.resets_at===void 0&&(missing0="resets_at"))return validate45.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.current!==void 0){let data0=data.current,_errs1=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)))return validate45.errors=[{instancePath:instancePath+"/current",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(errors===_errs1&&typeof data0=="number"&&(data0<0||isNaN(data0)))return validate45.errors=
[{instancePath:instancePath+"/current",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.limit!==void 0){let data1=data.limit,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)))
return validate45.errors=[{instancePath:instancePath+"/limit",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===
_errs3&&typeof data1=="number"&&(data1<0||isNaN(data1)))return validate45.errors=[{instancePath:instancePath+"/limit",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.plan!==void 0){let data2=data.
plan,_errs5=errors;if(typeof data2!="string")return validate45.errors=[{instancePath:instancePath+"/plan",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data2==="free"||data2==="starter"||data2==="pro"||data2==="enterprise"))return validate45.errors=[{instancePath:instancePath+
"/plan",keyword:"enum",params:{allowedValues:schema35.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.resets_at!==void 0){let data3=data.resets_at,_errs8=errors,_errs9=errors;if(errors===_errs9&&errors===_errs9)
if(typeof data3=="string"){if(!formats0.validate(data3))return validate45.errors=[{instancePath:instancePath+"/resets_at",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'}],!1}else return validate45.errors=[{instancePath:instancePath+"/resets_at",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}else return validate45.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate45.errors=vErrors,errors===0}validate45.evaluated={props:{
current:!0,limit:!0,plan:!0,resets_at:!0},dynamicProps:!1,dynamicItems:!1};var formats14=require_formats().fullFormats.uri;function validate44(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate44.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||data.status===
void 0&&(missing0="status")||data.usage===void 0&&(missing0="usage")||data.upgrade_url===void 0&&(missing0="upgrade_url"))return validate44.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
error!==void 0){let _errs1=errors;if(typeof data.error!="string")return validate44.errors=[{instancePath:instancePath+"/error",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data1=data.
code,_errs3=errors;if(typeof data1!="string")return validate44.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(data1!=="RATE_LIMITED")return validate44.errors=[{instancePath:instancePath+"/code",keyword:"const",params:{
allowedValue:"RATE_LIMITED"},message:"must be equal to constant"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==
void 0){let data2=data.status,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate44.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==429)return validate44.errors=[{instancePath:instancePath+
"/status",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.usage!==void 0){let _errs7=errors;validate45(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usag\
e",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length);var valid0=_errs7===
errors}else var valid0=!0;if(valid0)if(data.upgrade_url!==void 0){let data4=data.upgrade_url,_errs8=errors;if(errors===_errs8&&errors===_errs8)
if(typeof data4=="string"){if(!formats14(data4))return validate44.errors=[{instancePath:instancePath+"/upgrade_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'}],!1}else return validate44.errors=[{instancePath:instancePath+"/upgrade_url",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}else return validate44.errors=[{instancePath,
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate44.errors=vErrors,errors===0}validate44.evaluated={props:{
error:!0,code:!0,status:!0,usage:!0,upgrade_url:!0},dynamicProps:!1,dynamicItems:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate44(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length),validate43.errors=vErrors,errors===0}validate43.
evaluated={props:{error:!0,code:!0,status:!0,usage:!0,upgrade_url:!0},dynamicProps:!1,dynamicItems:!1};var response_9=validate48;function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate49.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.api_key===void 0&&(missing0="api_key")||data.tier===void 0&&(missing0="tier")||data.message===
void 0&&(missing0="message"))return validate49.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have\
 required property '"+missing0+"'"}],!1;if(data.api_key!==void 0){let data0=data.api_key,_errs1=errors,_errs2=errors;if(errors===_errs2&&errors===
_errs2)if(typeof data0=="string"){if(!pattern4.test(data0))return validate49.errors=[{instancePath:instancePath+"/api_key",keyword:"pattern",
params:{pattern:"^nram_"},message:'must match pattern "^nram_"'}],!1}else return validate49.errors=[{instancePath:instancePath+"/api_key",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.tier!==void 0){let data1=data.
tier,_errs4=errors;if(typeof data1!="string")return validate49.errors=[{instancePath:instancePath+"/tier",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data1==="free"||data1==="starter"||data1==="pro"||data1==="enterprise"))return validate49.errors=[{instancePath:instancePath+
"/tier",keyword:"enum",params:{allowedValues:schema35.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.message!==void 0){let _errs7=errors;if(typeof data.message!="string")return validate49.errors=[{instancePath:instancePath+
"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs7===errors}else var valid0=!0}}else return validate49.
errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate49.errors=vErrors,errors===0}validate49.
evaluated={props:{api_key:!0,tier:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function validate48(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate48.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate49(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length),validate48.errors=vErrors,errors===0}validate48.
evaluated={props:{api_key:!0,tier:!0,message:!0},dynamicProps:!1,dynamicItems:!1};var response_10=validate51;var schema72={type:"string",enum:["INVALID_TOKEN","VALIDATION_ERROR"]};function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||data.status===void 0&&(missing0="status"))return validate52.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.error!==
void 0){let _errs1=errors;if(typeof data.error!="string")return validate52.errors=[{instancePath:instancePath+"/error",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let data1=data.
code,_errs3=errors;if(typeof data1!="string")return validate52.errors=[{instancePath:instancePath+"/code",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;if(!(data1==="INVALID_TOKEN"||data1==="VALIDATION_ERROR"))return validate52.errors=[{instancePath:instancePath+
"/code",keyword:"enum",params:{allowedValues:schema72.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))
return validate52.errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==
400)return validate52.errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:400},message:"must be equal to const\
ant"}],!1;var valid0=_errs6===errors}else var valid0=!0}}else return validate52.errors=[{instancePath,keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,
dynamicItems:!1};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate51.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=
void 0),validate52(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length),validate51.errors=vErrors,errors===0}validate51.evaluated={props:{error:!0,code:!0,status:!0},
dynamicProps:!1,dynamicItems:!1};var response_11=validate54;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")||data.code===void 0&&(missing0="code")||
data.status===void 0&&(missing0="status"))return validate54.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.error!==void 0){let _errs2=errors;if(typeof data.error!="string")return validate54.
errors=[{instancePath:instancePath+"/error",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===errors}else
var valid1=!0;if(valid1){if(data.code!==void 0){let data1=data.code,_errs4=errors;if(typeof data1!="string")return validate54.errors=[{instancePath:instancePath+
"/code",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(data1!=="NOT_FOUND")return validate54.errors=[{instancePath:instancePath+
"/code",keyword:"const",params:{allowedValue:"NOT_FOUND"},message:"must be equal to constant"}],!1;var valid1=_errs4===errors}else var valid1=!0;
if(valid1)if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)))return validate54.
errors=[{instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(data2!==404)return validate54.
errors=[{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue:404},message:"must be equal to constant"}],!1;var valid1=_errs6===
errors}else var valid1=!0}}else return validate54.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{error:!0,code:!0,status:!0},dynamicProps:!1,dynamicItems:!1};var response_12=validate55;var schema76={type:"object",required:["new_key","grace_expires_at","message"],properties:{new_key:{$ref:"#/components/schemas/Secret"},grace_expires_at:{
type:["string","null"],format:"date-time",description:"The instant at which the old key stops working; null where it has stopped already."},
message:{type:"string"}}};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.new_key===void 0&&(missing0="new_key")||data.grace_expires_at===
void 0&&(missing0="grace_expires_at")||data.message===void 0&&(missing0="message"))return validate56.errors=[{instancePath,keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.new_key!==void 0){let data0=data.new_key,
_errs1=errors,_errs2=errors;if(errors===_errs2&&errors===_errs2)if(typeof data0=="string"){if(!pattern4.test(data0))return validate56.errors=
[{instancePath:instancePath+"/new_key",keyword:"pattern",params:{pattern:"^nram_"},message:'must match pattern "^nram_"'}],!1}else return validate56.
errors=[{instancePath:instancePath+"/new_key",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.grace_expires_at!==void 0){let data1=data.grace_expires_at,_errs4=errors;if(typeof data1!="string"&&data1!==
null)return validate56.errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"type",params:{type:schema76.properties.grace_expires_at.
type},message:"must be string,null"}],!1;if(errors===_errs4&&errors===_errs4&&typeof data1=="string"&&!formats0.validate(data1))return validate56.
errors=[{instancePath:instancePath+"/grace_expires_at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],
!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.message!==void 0){let _errs6=errors;if(typeof data.message!="string")return validate56.
errors=[{instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs6===errors}else
var valid0=!0}}else return validate56.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate56.
errors=vErrors,errors===0}validate56.evaluated={props:{new_key:!0,grace_expires_at:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate56(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length),
validate55.errors=vErrors,errors===0}validate55.evaluated={props:{new_key:!0,grace_expires_at:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
var response_13=validate58;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.revoked_key_id===void 0&&(missing0="revoked_key_id")||data.message===void 0&&
(missing0="message"))return validate58.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0},message:"must have require\
d property '"+missing0+"'"}],!1;if(data.revoked_key_id!==void 0){let _errs2=errors;if(typeof data.revoked_key_id!="string")return validate58.
errors=[{instancePath:instancePath+"/revoked_key_id",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs2===
errors}else var valid1=!0;if(valid1)if(data.message!==void 0){let _errs4=errors;if(typeof data.message!="string")return validate58.errors=[{
instancePath:instancePath+"/message",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid1=_errs4===errors}else var valid1=!0}else
return validate58.errors=[{instancePath,keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.errors=vErrors,
errors===0}validate58.evaluated={props:{revoked_key_id:!0,message:!0},dynamicProps:!1,dynamicItems:!1};var all={...part_0_exports},validators={listKeys:{200:{"application/json":all.response_0},401:{"application/json":all.response_1},403:{"appl\
ication/json":all.response_2},409:{"application/json":all.response_3},500:{"application/json":all.response_4},default:{"application/json":all.
response_5}},signUp:{200:{"application/json":all.response_6},400:{"application/json":all.response_7},401:{"application/json":all.response_1},
409:{"application/json":all.response_3},429:{"application/json":all.response_8},500:{"application/json":all.response_4},default:{"applicatio\
n/json":all.response_5}},verify:{200:{"application/json":all.response_9},400:{"application/json":all.response_10},404:{"application/json":all.
response_11},409:{"application/json":all.response_3},500:{"application/json":all.response_4},default:{"application/json":all.response_5}},rotateKey:{
200:{"application/json":all.response_12},400:{"application/json":all.response_7},401:{"application/json":all.response_1},403:{"application/j\
son":all.response_2},404:{"application/json":all.response_11},409:{"application/json":all.response_3},500:{"application/json":all.response_4},
default:{"application/json":all.response_5}},revokeKey:{200:{"application/json":all.response_13},400:{"application/json":all.response_7},401:{
"application/json":all.response_1},403:{"application/json":all.response_2},404:{"application/json":all.response_11},409:{"application/json":all.
response_3},500:{"application/json":all.response_4},default:{"application/json":all.response_5}}};export{validators};
