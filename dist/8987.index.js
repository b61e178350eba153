import{modules as m0}from"./shared-6639.js"
import{modules as m1}from"./shared-2524.js"
import{modules as m2}from"./shared-8931.js"
import{modules as m3}from"./shared-6640.js"
export const id=8987
export const ids=[8987]
export const modules={...m0,...m1,...m2,...m3,5039:((_module,_exports,_require)=>{_require.d(_exports,{call:()=>call})
var _start_0=_require(2839)
var _nouns_1=_require(6202)
var _advice_on_4=_require(8089)
var _unchecked_certificates_6=_require(6640)
var _pastable_2=_require(8931)
var _foreign_words_5=_require(6639)
var _missing_credentials_3=_require(2524)
const METHODS=_nouns_1.M
function findEndpoint(method){const[noun="",verb="",...rest]=method.split(".")
const endpoints=ownValue(METHODS,noun)
return rest.length>0||endpoints===void 0?void 0:ownValue(endpoints,verb)}
function methodNames(){return Object.entries(METHODS).flatMap(([noun,endpoints])=>Object.keys(endpoints).map((verb)=>`${noun}.${verb}`))}
function fieldsOf({path,query,headers,body,file}){const ids=_start_0.SdX(path).map((name)=>[`${name}!`,"string"])
return{...Object.fromEntries(ids),...query,...headers,...body,...file?FILE:{}}}
const FILE={"file!":"path"}
function ownValue(values,name){return Object.hasOwn(values,name)?values[name]:void 0}
function giversOfPath(name,{path}){const[place,after]=path.split(`/{${name}}`)
return after===void 0?void 0:giversAt((one)=>one.path===place)}
function giversOfNoun(stem){if(stem==="")return void 0
const plurals=[stem,`${stem}s`,stem.replace(/y$/,"ies")].map((one)=>one.toLowerCase())
return giversAt((_,noun,verb)=>{return verb==="list"&&plurals.some((plural)=>noun.toLowerCase().endsWith(plural))})}
function giversAt(isMeant){for(const[noun,rows]of Object.entries(METHODS))for(const[verb,endpoint]of Object.entries(rows)){if(!hasId(_start_0.l_p(endpoint))||!isMeant(endpoint,noun,verb))continue
const{create}=rows
const maker=create!==void 0&&create.path===endpoint.path&&hasId(madeBy(create))?[{name:`${noun}.create`,endpoint:create}]:[]
return[{name:`${noun}.${verb}`,endpoint},...maker]}}
function madeBy({answer}){return typeof answer==="object"&&"one"in answer?answer.one:void 0}
function hasId(fields={}){return Object.keys(fields).some((name)=>_start_0.yZO(name)==="id")}
const STRICT={roomId:"ROOM",personId:"PEOPLE",toPersonId:"PEOPLE",managerId:"PEOPLE",teamId:"TEAM",messageId:"MESSAGE",parentId:"MESSAGE",beforeMessage:"MESSAGE",membershipId:"MEMBERSHIP",webhookId:"WEBHOOK"}
const LOOSE={orgId:"ORGANIZATION",targetOrgId:"ORGANIZATION",licenseId:"LICENSE",roleId:"ROLE"}
const SOURCES={ROOM:". Titles are not looked up here: take the `id` that rooms.list gives, or the UUID in the room's link",MESSAGE:", and is none",MEMBERSHIP:", and is none"}
const LISTS={licenses:"licenseId",roles:"roleId",mentionedPeople:"personId"}
const CHOSEN=["invitationCorrelationId","registrationId","clientId"]
function idKindOf(name,endpoint){const kind=namedIdKind(name,endpoint)
return kind&&{...kind,givers:giversOfPath(name,endpoint)??giversOfNoun(kind.stem)}}
function namedIdKind(name,endpoint){const isOfMethod=endpoint.free===void 0
if(name==="id"&&isOfMethod)return bareIdKind(endpoint)
const strict=Object.hasOwn(STRICT,name)?STRICT[name]:void 0
if(strict!==void 0)return kindOfType(strict,isOfMethod)
const loose=Object.hasOwn(LOOSE,name)?LOOSE[name]:void 0
if(loose!==void 0)return kindOfType(loose,false)
if(!isOfMethod||!/[a-z]Id$/.test(name)||CHOSEN.includes(name))return void 0
const words=name.replace(/Id$/,"").replace(/[A-Z]/g,(letter)=>` ${letter.toLowerCase()}`)
const noun=`${/^[aeiou]/.test(words)?"an":"a"} ${words}`
const stem=name.replace(/Id$/,"")
return{noun,type:void 0,isStrict:false,source:sourceOf(stem),stem}}
function itemName(list){return Object.hasOwn(LISTS,list)?LISTS[list]??list:list.replace(/Ids$/,"Id")}
function kindOfType(type,isStrict){const noun=_start_0.onW(type)
const[,word=""]=/^an? (\w+)$/.exec(noun)??[]
const stem=word==="person"?"people":word
return{noun,type,isStrict,source:SOURCES[type]??sourceOf(stem),stem}}
function bareIdKind({path}){if(path==="/people")return kindOfType("PEOPLE",true)
if(!_start_0.SdX(path).includes("id"))return void 0
if(path.startsWith("/room/tabs")){const stem="roomTab"
return{noun:"a room tab",type:void 0,isStrict:true,source:sourceOf(stem),stem}}
return{noun:"an attachment action",type:"ATTACHMENT_ACTION",isStrict:true,source:": a webhook for `attachmentActions` sends it as `data.id`",stem:""}}
function sourceOf(stem){const[list]=giversOfNoun(stem)??[]
return list===void 0?"":`. Names are not looked up here: take the \`id\` that ${list.name} gives`}
const MENDS=[["Missing Adaptive Card Version","Add `version: \"1.3\"` to the card's `content`."],["Message length limited to","Shorten the text, or send it as a file with `messages.createWithFile`."],["The request payload is too big","Make the card smaller."]]
const ONLY_MENTIONS="A bot can list only messages that mention it: add `mentionedPeople: me` to `arguments`."
const OTHER_VERB="Webex knows this path, but not with this verb: check the verb in its reference, such as PUT instead of PATCH."
async function callAdvice(error,endpoint,params){const{verb,path,free}=endpoint
const{kind,status,description=""}=error
const isList=verb==="GET"&&path==="/messages"&&params["mentionedPeople"]===void 0
if(kind==="forbidden"&&isList&&description.includes("Failed to get activity"))return ONLY_MENTIONS
if(kind==="rejected"&&description.includes("Expect base64 ID or UUID"))return idAdvice(endpoint,params)
if(status===405&&free!==void 0)return OTHER_VERB
const[,mend]=MENDS.find(([words])=>kind==="rejected"&&description.includes(words))??[]
return mend??_advice_on_4.i(error,"call")}
function idAdvice(endpoint,params){const kinds=Object.keys(params).flatMap((name)=>idKindOf(name,endpoint)??[])
const[,method]=/take the `id` that (\S+) gives/.exec(kinds[0]?.source??"")??[]
return kinds.length===1&&method!==void 0?`Copy the ID again: \`${method}\` gives it.`:"Copy the ID again: it must be complete, or a UUID."}
const WORDS$1={resource:"attachmentActions dataSources memberships messages rooms meetings recordings convergedRecordings meetingParticipants meetingTranscripts telephony_calls telephony_conference telephony_mwi uc_counters serviceApp adminBatchJobs all".split(" "),event:"created updated deleted started ended joined left migrated authorized deauthorized statusChanged all".split(" ")}
function wordInPlaceOf(path,given,{path:address}){if(address!=="/webhooks"||typeof given!=="string")return void 0
const words=Object.hasOwn(WORDS$1,path)?WORDS$1[path]??[]:[]
if(words.includes(given))return void 0
const near=words.find((word)=>stemOf(word)===stemOf(given))
return near&&JSON.stringify(near)}
function stemOf(word){return word.toLowerCase().replace(/[\s._-]/g,"").replace(/(?:ing|ed|es|d|s|e)$/,"").replace(/e$/,"")}
const A_TIME="a date and time in ISO 8601, such as 2026-01-31T09:00:00Z"
const DATE=String.raw`\d{4}(?:-?(?:W(?<week>\d\d)(?:-?[1-7])?|(?<yearDay>\d{3})|(?<month>\d\d)-?(?<day>\d\d))|-(?<soleMonth>\d\d))?`
const TIME=String.raw`(?:[Tt ](?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d))?)?(?:[.,]\d+)?(?:[Zz]|[+-](?<hours>\d\d)(?::?(?<minutes>\d\d))?)?)?`
const ISO_8601=new RegExp(`^${DATE}${TIME}$`)
const RANGES={week:[1,53],yearDay:[1,366],month:[1,12],soleMonth:[1,12],day:[1,31],hour:[0,24],minute:[0,59],second:[0,60],hours:[0,23],minutes:[0,59]}
function timeInPlaceOf(given){if(given===null)return void 0
const parts=typeof given==="string"?ISO_8601.exec(given)?.groups:void 0
if(parts===void 0)return A_TIME
return Object.entries(RANGES).every(([name,[least,most]])=>{const part=parts[name]
return part===void 0||Number(part)>=least&&Number(part)<=most})&&isDayOfMonth(String(given),parts)?void 0:A_TIME}
function isDayOfMonth(given,{month,day}){if(month===void 0||day===void 0)return true
return new Date(Date.UTC(Number(given.slice(0,4)),Number(month)-1,Number(day))).getUTCDate()===Number(day)}
function idInPlaceOf(name,given,endpoint){return(name==="id"&&endpoint.path==="/people"?given.split(","):[given]).map((text)=>oneInPlaceOf(name,text,endpoint)).find((one)=>one!==void 0)}
function oneInPlaceOf(name,given,endpoint){if(/Id$/.test(name)&&_start_0.oAr(given))return"a complete ID: copy it again"
const kind=idKindOf(name,endpoint)
if(kind===void 0)return void 0
const{noun,type,isStrict,source}=kind
const wanted=`the ID of ${noun}`
const decoded=_start_0.ksK(given)
if(decoded!==void 0)return otherKind(kind,decoded.type)
if(/^[^\s@]+@[^\s@]+$/.test(given))return type===void 0?"an ID, not an email address":wanted+insteadOfAddress(name,type,endpoint)
if(/^(?:https?|webexteams):/i.test(given))return wanted+insteadOfLink(name,type,given)
if(given!==given.trim())return`${wanted}, without the space around it`
if(/\s/.test(given))return wanted+source
return isStrict&&!(given==="me"&&type==="PEOPLE")&&!isIdLike(given)?wanted+source:void 0}
function isIdLike(text){if(/^[0-9a-f][0-9a-f:_-]{31,}$/i.test(text))return true
if(/^[\w+/=-]{40,}$/.test(text)&&[/\d/,/[a-z]/,/[A-Z]/].every((kind)=>kind.test(text)))return true
const uri=_start_0.y4v(text.replaceAll("-","+").replaceAll("_","/").replace(/(?<!=)=+$/,""))
return/^[\x20-\x7e]+$/.test(uri)&&uri.includes("://")}
function otherKind({noun,type,isStrict},given){const isRight=given===type||type==="MEMBERSHIP"&&given.endsWith("_MEMBERSHIP")
const isKnown=_start_0.onW(given)!==given
if(isRight||!(isKnown||isStrict&&type!==void 0))return void 0
const end=type==="TEAM"&&given==="ROOM"?": rooms.get gives its team as `teamId`":""
return`the ID of ${noun}, but it is the ID of ${_start_0.onW(given)}${end}`}
const EMAIL_NAME=/(?:^|\.)((?:\w*E|e)mails?)(?:\[\d+\])?$/
function addressInPlaceOf(path,given){const[,name=""]=EMAIL_NAME.exec(path)??[]
if(name===""||typeof given!=="string"||/^(?:[^\s@,;]+@[^\s@,;]+)?$/.test(given))return void 0
return(_start_0.ksK(given)?.type==="PEOPLE"||_start_0.O1O(given))&&/^(?:p|toP)ersonEmail$/.test(name)?`an email address: an ID belongs in "${name.replace(/Email$/,"Id")}"`:"one email address"}
function insteadOfAddress(name,type,endpoint){const fields=fieldsOf(endpoint)
if(type==="MEMBERSHIP")return`: take the \`id\` that ${endpoint.path.startsWith("/team")?"teamMemberships":"memberships"}.list gives for the person`
if(type==="ROOM"){if(hasField(fields,"toPersonEmail"))return": an email address belongs in \"toPersonEmail\""
return endpoint.path==="/messages"&&endpoint.verb==="GET"?": messages.listDirect takes an email address, as \"personEmail\"":""}
if(type!=="PEOPLE")return""
const own=name.replace(/Id$/,"Email")
const field=endpoint.free===void 0||_start_0.SdX(endpoint.path).includes(name)?[own,"hostEmail"].find((one)=>hasField(fields,one)):own
if(field!==void 0)return`: an email address belongs in "${field}"`
return": people.list takes an email address, as \"email\", and gives the `id`"}
function insteadOfLink(name,type,given){const uuid=type==="ROOM"?_start_0.ZCB(given):void 0
if(uuid===void 0)return", not a link"
return`, and the link contains it: write "${name}: ${uuid}"`}
function hasField(fields,name){return Object.keys(fields).some((one)=>_start_0.yZO(one)===name)}
function checkParams(endpoint,params){const texts=Object.entries(params).flatMap(([path,given])=>{const expected=limitOf(path,endpoint,given)
return expected===void 0?[]:[{path,kind:"wrong",expected,given}]})
const{free}=endpoint
return[...texts,...checkFields(fieldsOf(endpoint),params,{endpoint,path:""}).filter(({kind})=>free===void 0||kind!=="unknown"),...free===void 0?[]:checkFree(free,params)]}
function limitOf(name,endpoint,given){if(typeof given!=="string"||given==="")return void 0
const{path,headers={},free}=endpoint
if(_start_0.SdX(path).includes(name))return _start_0.eQb(given)?void 0:"an ID, which is not blank, \".\" or \"..\""
const id=free!==void 0&&_start_0.eQb(given)?idInPlaceOf(name,given,endpoint):void 0
if(id!==void 0)return id
return Object.hasOwn(headers,name)&&/[^\t\x20-\xff]/.test(given)?"a text in Latin characters on one line":void 0}
function checkFree(free,params){if(free==="body")return Object.entries(params).flatMap(([path,given])=>checkJson(given,path))
return Object.entries(params).filter(([,given])=>![given].flat().every(isScalar)).map(([path,given])=>({path,kind:"wrong",expected:"a text, or a list of texts",given}))}
function isScalar(given){return["string","number","boolean"].includes(typeof given)}
function checkJson(given,path){if(typeof given==="symbol")return[{path,kind:"wrong",expected:"a value",given}]
if(typeof given!=="object"||given===null)return[]
return Object.entries(given).flatMap(([name,inner])=>{return checkJson(inner,Array.isArray(given)?`${path}[${name}]`:`${path}.${name}`)})}
function checkFields(fields,given,{endpoint,path:prefix}){const entries=Object.entries(fields).map(([name,kind])=>({name:_start_0.yZO(name),isRequired:name.endsWith("!"),kind}))
const known=entries.map(({name})=>name)
return[...Object.keys(given).filter((name)=>!known.includes(name)).map((name)=>({path:prefix+name,kind:"unknown",known})),...entries.flatMap(({name,isRequired,kind})=>{const value=Object.hasOwn(given,name)?given[name]:void 0
const path=prefix+name
if(value!==void 0&&!(isRequired&&value===""))return checkValue(kind,value,{endpoint,path})
return isRequired?[{path,kind:"missing",expected:inWords(kind)}]:[]})]}
function checkValue(kind,given,{endpoint,path}){const{bare,isNullable}=_start_0.byk(kind)
if(_start_0.Lvo(bare)&&Array.isArray(given))return given.flatMap((item,at)=>checkValue(bare[0],item,{endpoint,path:`${path}[${at}]`}))
if(typeof bare==="object"&&!_start_0.Lvo(bare)&&_start_0.hkS(given))return checkFields(bare,given,{endpoint,path:`${path}.`})
const expected=isNullable&&given===null||typeof bare==="string"&&_start_0.Q2(bare,given)?insteadOf(bare,given,{endpoint,path}):inWords(kind)
return expected===void 0?[]:[{path,kind:"wrong",expected,given}]}
function insteadOf(kind,given,{endpoint,path}){if(kind==="time")return timeInPlaceOf(given)
if(kind!=="string")return void 0
const word=wordInPlaceOf(path,given,endpoint)
if(word!==void 0)return word
const[name="",index]=path.slice(path.lastIndexOf(".")+1).split("[")
const own=index===void 0?name:itemName(name)
return(_start_0.eQb(given)?idInPlaceOf(own,given,endpoint):void 0)??addressInPlaceOf(path,given)}
const WORDS={string:"a text",id:"an ID",time:A_TIME,path:"the path of a file",number:"a number",boolean:"true or false",object:"an object with fields"}
function inWords(kind){const{bare,isNullable}=_start_0.byk(kind)
if(isNullable)return`${inWords(bare)}, or null`
if(_start_0.Lvo(bare))return bare[0]==="string"?"a list of texts":"a list of objects with fields"
if(typeof bare==="object")return"an object with fields"
return WORDS[bare]??choices(_start_0.Z9Q(bare))}
function choices(words){const quoted=words.map((word)=>JSON.stringify(word))
return quoted.length===1?quoted.join(""):`${quoted.slice(0,-1).join(", ")} or ${quoted.at(-1)}`}
var ArgumentsError=class extends Error{name="ArgumentsError"
problems
constructor(problems){super(problems.join(" "))
this.problems=problems}}
const CREDENTIALS=/^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i
const BEHIND_WORD=/(\s(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?)[^/?#\s]+@/gi
const SECRET_PARAMETER=/pass|pwd|secret|token|key|sig|auth|code|credential/i
const LONG=16
function secretsInAddress(address){const[,,credentials=""]=CREDENTIALS.exec(address)??[]
const[user="",...password]=credentials.split(":")
const values=parametersOf(address).flatMap(([name,value])=>SECRET_PARAMETER.test(name)||name===""||value.length>=LONG?[value]:[])
const secrets=[password.length===0?user:password.join(":"),...values]
return[...new Set(secrets.flatMap((secret)=>[secret,decoded(secret)]))]}
function withoutAddressSecrets(address){const[start=""]=address.split(/[?#]/,1)
const[query,fragment]=endsOf(address)
const parameters=query?.split("&").map(withoutValue)
return[start.replace(CREDENTIALS,"$1***@").replace(BEHIND_WORD,"$1***@"),parameters===void 0?"":`?${parameters.join("&")}`,fragment===void 0?"":"#***"].join("")}
function withoutValue(parameter){const start=parameter.indexOf("=")+1
return parameter.length>start?`${parameter.slice(0,start)}***`:parameter}
function parametersOf(address){return endsOf(address).flatMap((end)=>(end??"").split("&").map((one)=>{const at=one.indexOf("=")
return[one.slice(0,Math.max(at,0)),one.slice(at+1)]}))}
function endsOf(address){const[,query,fragment]=/^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address)??[]
return[query,fragment]}
function decoded(text){try{return decodeURIComponent(text.replaceAll("+"," "))}catch{return text}}
const SECRET_NAME=new RegExp(["(?:password|passphrase|passcode|pwd|secret|credential)s?$","(?:token|authorization|rtmpurl|streamurl)$","(?:host|api|private|access|shared|encryption|signing)[_-]?keys?$","(?:access|activation|auth|authorization|pairing|security|verification)[_-]?codes?$","(?:start|join|(?:recording|audio|transcript)download)link$"].join("|"),"i")
const PIN_NAME=/(?:^|[_-])pins?$|Pins?$|PINs?$/
const CODE_NAME=/^code$/i
const ACTIVATION_CODE=/^\d{4}(?:[ -]?\d{4}){3}$/
const ADDRESS_NAME=/^targetUrl$/i
const MIN_LENGTH=4
function isSecretName(name){return SECRET_NAME.test(name)||PIN_NAME.test(name)}
function secretsIn(value){return found(value,"",[]).filter((secret)=>secret.length>=MIN_LENGTH)}
function credentialProblems(value,own){return misplacedIn(value,(text)=>{const noun=credentialAmong(text,own)
return noun===void 0||noun===OWN?noun:`what looks like ${noun}`})}
function credentialAmong(text,own){const long=own.filter((secret)=>secret.length>=MIN_OWN_LENGTH)
return _start_0.TKp(_start_0.O57(text,long),long)===text?_start_0.LqK(text):OWN}
const OWN="what the step signs in with"
function misplacedIn(value,credentialOf,path=""){if(isInherited(path)&&!path.includes("."))return[]
if(typeof value==="string"){const held=credentialOf(value)
return held===void 0?[]:[`Argument ${_start_0.TLu(path)} contains ${held}: ${NOTHING_SENT}`]}
if(typeof value!=="object"||value===null)return[]
const isList=Array.isArray(value)
return Object.entries(value).flatMap(([name,inner])=>{const held=isList?void 0:credentialOf(name)
if(held!==void 0)return[`The name of an argument${path&&` in ${_start_0.TLu(path)}`} contains ${held}: ${NOTHING_SENT}`]
return misplacedIn(inner,credentialOf,path===""||isList?path||name:`${path}.${name}`)})}
const NOTHING_SENT="nothing was sent, because Webex would show it to others."
const MIN_OWN_LENGTH=6
function found(value,name,within){if(typeof value==="string"||typeof value==="number"){if(isSecretName(name)||isActivationCode(name,value))return[String(value)]
return ADDRESS_NAME.test(name)?secretsInAddress(String(value)):[]}
if(typeof value!=="object"||value===null||within.includes(value))return[]
return Object.entries(value).flatMap(([inner,one])=>found(one,isInherited(name)?name:inner,[...within,value]))}
function isActivationCode(name,value){return CODE_NAME.test(name)&&ACTIVATION_CODE.test(String(value))}
function isInherited(name){return isSecretName(name)||ADDRESS_NAME.test(name)}
function withoutSecretFields(value){if(typeof value==="string")return/^https?:\/\/\S+$/i.test(value)?withoutAddressSecrets(value):value
if(Array.isArray(value))return value.map(withoutSecretFields)
if(typeof value!=="object"||value===null)return value
const entries=Object.entries(value).map(([name,inner])=>[name,shownField(name,inner)])
return Object.fromEntries(entries)}
function shownField(name,value){if(isSecretName(name)&&typeof value!=="boolean"&&value!==null)return"***"
if(isActivationCode(name,value))return"***"
if(ADDRESS_NAME.test(name)&&typeof value==="string")return withoutAddressSecrets(value)
return withoutSecretFields(value)}
const OTHERS={markdown:"message msg body content mrkdwn welcome",roomId:"room roomname roomtitle space spaceid channel channelid conversation chatid",toPersonEmail:"to user recipient person email",personEmail:"user member person email login username people",attachments:"card cards blocks adaptivecard",parentId:"thread threadts threadid replyto inreplyto",isModerator:"role admin isadmin owner",description:"topic purpose",title:"name displayname subject roomname summary",displayName:"name title fullname",name:"title displayname label",max:"limit perpage pagesize count",targetUrl:"url target callback callbackurl endpoint webhookurl",end:"duration endtime",start:"starttime",invitees:"attendees participants guests"}
function likelyName(name,given,known){const key=name.toLowerCase().replace(/[_-]/g,"")
const isAddress=typeof given==="string"&&/^[^\s@]+@[^\s@]+$/.test(given)
const fitting=known.filter((one)=>isAddress===/Email$/.test(one))
return _foreign_words_5.R(OTHERS,key,fitting)??_foreign_words_5.R(OTHERS,key,known)??_start_0.pAw(name,known)}
function creatorTaking(names){return methodNames().find((method)=>{const known=Object.keys(fieldsOf(findEndpoint(method))).map(_start_0.yZO)
const isTaken=(name)=>known.includes(name)||_foreign_words_5.R(OTHERS,name.toLowerCase().replace(/s$/,""),known)
return method.endsWith(".create")&&names.every(isTaken)})}
function likelyParams(params,problems){const renamed=problems.flatMap((problem)=>{const{path,kind}=problem
if(kind!=="unknown"||!Object.hasOwn(params,path))return[]
const meant=likelyName(path,params[path],problem.known)
return meant===void 0||Object.hasOwn(params,meant)?[]:[[meant,params[path]]]})
return Object.fromEntries(renamed)}
const OF_ONE=/^\w+(?:Id|Email)$/
function insteadOfSeveral({path,method},items,isShown){const texts=items.filter((item)=>typeof item==="string")
if(!OF_ONE.test(path)||texts.length<items.length)return void 0
const[only=""]=texts
if(texts.length===1&&isShown(only))return`. Write it without the brackets or the hyphen: \`${path}: ${only}\``
if(texts.length<2)return void 0
const[,thing="value"]=/^(?:to)?(room|person|team)(?:Id|Email)$/i.exec(path)??[]
return`. Webex takes one in each call: write a step for each, or a \`matrix:\` of them and ${`\`${path}: \${{ matrix.${thing.toLowerCase()} }}\``}${OF_MAIN[method]??""}`}
const OF_MESSAGES=". For a message, `to` of the main action takes several lines"
const OF_MAIN={"memberships.create":". To say who is in a room, `provision` of the main action takes a list","teamMemberships.create":". To say who is in a team, `provision` of the main action takes a list","messages.create":OF_MESSAGES,"messages.createWithFile":OF_MESSAGES}
const MAX_SHOWN$1=80
const BLANK=Symbol("blank")
function sentenceOf(problem,told){const{method,secrets}=told
const{path}=problem
if(problem.kind==="missing")return`Argument "${path}" is missing: it must be ${problem.expected}.`
if(problem.kind==="wrong"){const given=clean(problem.given,secrets)
return`Argument "${path}" is ${shown(given,path)}: it must be ${problem.expected}${severalHint({...problem,given},told)??hint({...problem,given},told)}${endOf(problem.expected,given)}`}
const name=path.slice(path.lastIndexOf(".")+1)
const near=name===path?likelyName(name,told.params[name],problem.known):_start_0.pAw(name,problem.known)
if(near!==void 0)return`Argument "${path}" is unknown, did you mean "${near}"?`
const[noun=""]=method.split(/s?\./)
const other=creatorTaking([`${noun}Id`,path])
const how=other?` Give it to ${other}, with \`${noun}Id: \${{ steps.${noun}.outputs.id }}\`, and this step \`id: ${noun}\`.`:""
return`Argument "${path}" is unknown: ${name===path?method:`"${path.slice(0,-name.length-1)}" of ${method}`} takes ${problem.known.length===0?"no arguments":_start_0.sob(problem.known,MAX_NAMES)}.${how}`}
function endOf(expected,given){const words=Array.from(expected.matchAll(/"([^"]+)"/g),([,word=""])=>word)
const near=/^"[^"]+"(?:(?:, | or )"[^"]+")+$/.test(expected)&&typeof given==="string"?_start_0.pAw(given,words):void 0
return near===void 0?".":`, did you mean "${near}"?`}
function numberSentence({path,written,sent,isSame},{secrets}){const isSecret=isSecretName(path)||clean(written,secrets)!==written
return`Argument "${path}" is ${isSecret?"***":_start_0._HL(written,MAX_SHOWN$1)}: as a number, it would be sent as ${isSecret?"another number":sent}. Put it in quotes${isSame&&!isSecret?`, or write ${sent}`:""}.`}
const MAX_NAMES=60
function clean(given,secrets){if(typeof given!=="string"&&typeof given!=="number")return given
const text=secrets.includes(String(given))?"***":_start_0.cT5(String(given),secrets)
return text===String(given)?given:text}
function shown(given,path){if(isEmpty(given))return"empty"
if(Array.isArray(given))return"a list"
if(typeof given==="object")return"an object"
if(isSecretName(path))return"***"
return typeof given==="string"?_start_0.TLu(given,MAX_SHOWN$1):_start_0._HL(String(given),MAX_SHOWN$1)}
function hint({given,expected,path},told){if(isEmpty(given))return emptyHint(path,told)
if(typeof given==="object"&&/^a text(?:, or null)?$/.test(expected))return`. Put a text that begins with ${Array.isArray(given)?"\"[\" or \"- \"":"\"{\""} in quotes`
if(!expected.startsWith("a list of")||Array.isArray(given))return""
if(typeof given==="object")return expected.includes("objects")?`, such as "${path}: [{ … }]"`:""
const items=partsOf$1(String(given))
return expected.includes("texts")&&!isSecretName(path)&&_start_0.TLu(String(given)).startsWith("\"")&&items.length>0?`, such as "${path}: [${_start_0._HL(items.join(", "),MAX_SHOWN$1)}]"`:""}
function severalHint({given,expected,path},{method,secrets}){const items=expected==="one email address"&&partsOf$1(String(given)).length>1?partsOf$1(String(given)):given
const isShown=(text)=>_pastable_2.X(text)&&clean(text,secrets)===text&&!isSecretName(path)
return Array.isArray(items)?insteadOfSeveral({path,method},items,isShown):void 0}
function emptyHint(path,{text,isNeeded}){const comment=text.split("\n").some((line)=>line.trimStart().startsWith(`${path}: #`))?". A text that begins with \"#\" needs quotes":""
const why=comment||NO_VALUE
if(isNeeded(path))return why
return`, or remove the line${path.endsWith("Id")?why:comment}`}
const NO_VALUE=". If an expression is in this line, it has no value in this run: check that an earlier step of this job has the `id:` in it and sets the output, as a `call` sets `id` and `response`, or that a variable or a secret has the name in it: `vars.` and `secrets.` are two lists. From another job, it needs that job's `outputs:` and `needs.JOB.outputs.NAME`"
function partsOf$1(text){if(/^https?:\/\/\S+$/i.test(text))return[text]
const words=text.split(/[\s,;]+/).filter(Boolean)
if(words.every((word)=>ALONE.test(word)))return words
return text.split(/[,;\n]/).map((item)=>item.trim()).filter(Boolean)}
const ALONE=/^[^\s@]+@[^\s@]+$|^https?:\/\/|^Y2lzY29zcGFyazov|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
function isEmpty(given){return given===null||given===BLANK}
function brokenRules(rules,params){return rules.flatMap((rule)=>broken(rule,params))}
function broken(rule,params){if("with"in rule)return brokenCondition(rule,params,"")
if("each"in rule)return brokenWithin(rule,params)
if("without"in rule){if(rule.without.some((name)=>isOn(params[name])))return[]
const missing=rule.needs.filter((name)=>!isOn(params[name]))
const others=_start_0.WKg(rule.without)
return missing.map((name)=>`Argument "${name}" is missing: it may be left out only with ${others}.`)}
if("addresses"in rule)return brokenAddresses(rule,params)
if("later"in rule)return brokenOrder(rule,params)
return"https"in rule||"list"in rule||"text"in rule?brokenValue(rule,params):brokenChoice(rule,params)}
function brokenChoice(rule,params){if("some"in rule){if(rule.some.some((name)=>isGiven(params[name])))return[]
return[`Argument ${_start_0.WKg(rule.some)} is missing: give at least one of them.`]}
const names="one"in rule?rule.one:rule.atMostOne
const given=names.filter((name)=>isOn(params[name]))
if(given.length>1)return[excluding(given)]
return"one"in rule&&given.length===0?[`Argument ${_start_0.WKg(names)} is missing: give one of them.`]:[]}
function brokenWithin({each,holds},params){const list=each.split(".").reduce((value,name)=>Object(value)[name],params)
if(!Array.isArray(list))return[]
return list.flatMap((item,at)=>brokenCondition(holds,Object(item),`${each}[${at}].`))}
function brokenCondition({with:name,only,needs=[],excludes=[]},params,prefix){const value=params[name]
if(!(only===void 0?isOn(value):isGiven(value)&&only.test(textOf(value))))return[]
const label=/^\w+$/.test(textOf(value))&&only!==void 0?`${name}: ${value}`:name
return[...needs.filter((other)=>!isOn(params[other])).map((other)=>`Argument "${prefix}${other}" is missing: "${prefix}${label}" needs it.`),...excludes.filter((other)=>isOn(params[other])).map((other)=>excluding([prefix+label,prefix+other]))]}
function brokenValue(rule,params){if("text"in rule){const bytes=new TextEncoder().encode(textOf(params[rule.text])).length
if(bytes<=rule.maxBytes)return[]
return[`Argument "${rule.text}" has ${bytes} bytes of UTF-8: Webex takes at most ${rule.maxBytes}. Shorten it, or send it as a file with messages.createWithFile.`]}
if("https"in rule){const value=params[rule.https]
if(typeof value!=="string"||value===""||/^https:\/\//i.test(value))return[]
return[`Argument "${rule.https}" must be an address that begins with "https://".`]}
const{list,min=0,max}=rule
const items=params[list]
if(!Array.isArray(items))return[]
if(items.length<min)return[`Argument "${list}" is an empty list: give at least ${min} item.`]
if(items.length<=max)return[]
return[`Argument "${list}" has ${items.length} items: Webex takes at most ${max}.`]}
function brokenOrder({later,than},params){const[last,first]=[textOf(params[later]),textOf(params[than])]
return ZONE.test(last)===ZONE.test(first)&&Date.parse(last)<=Date.parse(first)?[`Argument "${later}" must be later than "${than}".`]:[]}
const ZONE=/(?:Z|[+-]\d\d:?\d\d)$/i
function brokenAddresses({addresses,ofRunner},params){if(![params[addresses]??[]].flat().some((one)=>typeof one==="string"&&one!==""&&!/^\w+:\/\//.test(one)))return[]
return[`Argument "${addresses}" takes addresses. To send a file from the runner, call ${ofRunner} with "file".`]}
function excluding(names){const quoted=names.map((name)=>JSON.stringify(name))
return`Arguments ${_start_0.sob(quoted)} exclude each other: give one of them.`}
function isGiven(value){return value===BLANK||value!==void 0&&value!==null&&value!==""}
function isOn(value){return isGiven(value)&&value!==false&&!(Array.isArray(value)&&value.length===0)}
function textOf(value){return["string","number","boolean"].includes(typeof value)?String(value):""}
const GUEST_NAMES=["guest-issuer-id","guest-issuer-secret","guest-id","guest-name"]
const PUBLIC_NAMES=["guest-issuer-id","guest-id","guest-name"]
function callSecrets(env){const issuerSecret=_start_0.ANS(env,"guest-issuer-secret")
return[...issuerSecret===void 0?[]:[issuerSecret],..._start_0.DJC(env)].filter((one)=>!_start_0.ehq(one))}
function readCallCredentials(env){const guest=Object.fromEntries(GUEST_NAMES.map((name)=>[name,_start_0.ANS(env,name)??""]))
const secrets=callSecrets(env)
_start_0.Wse(PUBLIC_NAMES,(name)=>_start_0.QU2(name,guest[name],credentialAmong(guest[name],secrets)))
const isIssuerGiven=guest["guest-issuer-id"]!==""||guest["guest-issuer-secret"]!==""
const own=_start_0.L1q(env)
if(isIssuerGiven)return issuerGrant(guest,env)
if(own.token===void 0)throw misnamedVariable(env)??_missing_credentials_3.D(own)
return guest["guest-id"]!==""||guest["guest-name"]!==""?serviceAppGuest(guest,own.token):own.token}
function misnamedVariable(env){const name=Object.keys(env).find((one)=>/^WEBEX_(?:\w+_)?TOKEN$/.test(one)&&env[one])
return name===void 0||name==="WEBEX_API_TOKEN"?void 0:new _start_0.dzK("token","",`change the name in \`env:\` from \`${name}\` to \`${_start_0.bG_}\``)}
function issuerGrant(guest,env){const other=["token","refresh-token"].find((name)=>_start_0.ANS(env,name)!==void 0)
if(other!==void 0)throw new _start_0.dzK(other,"***","remove it, or remove the guest-issuer inputs: a call is made as one identity")
requireTogether(guest,GUEST_NAMES)
return{kind:"guest-issuer",issuerId:guest["guest-issuer-id"],secret:guest["guest-issuer-secret"],subject:guest["guest-id"],displayName:guest["guest-name"]}}
function serviceAppGuest(guest,token){requireTogether(guest,["guest-id","guest-name"])
if(typeof token==="string")return{kind:"service-app-guest",serviceAppToken:token,subject:guest["guest-id"],displayName:guest["guest-name"]}
throw new _start_0.dzK("guest-id",guest["guest-id"],"a guest needs the \"token\" of a Service App, or \"guest-issuer-id\" and \"guest-issuer-secret\"")}
function requireTogether(guest,names){const missing=names.find((name)=>guest[name]==="")
if(missing===void 0)return
const others=names.filter((name)=>name!==missing).map((name)=>JSON.stringify(name))
throw new _start_0.dzK(missing,"",`use it together with ${others.join(", ")}`)}
const DESTINATION={one:["roomId","toPersonId","toPersonEmail"]}
const PERSON={some:["personId","personEmail"]}
const MESSAGE=[{text:"text",maxBytes:_start_0.fv9},{text:"markdown",maxBytes:_start_0.fv9}]
const GROUP_HOST={some:["personId","hostEmail"]}
const RECORDINGS={list:"recordingIds",max:100}
const SHARING=[{some:["addEmails","removeEmails"]},{list:"addEmails",max:100},{list:"removeEmails",max:100}]
const MEETING=[{later:"end",than:"start"},{with:"enabledLiveStream",needs:["liveStream"]},{with:"requireAttendeeLogin",only:/^false$/,excludes:["restrictToInvitees"]},{list:"integrationTags",max:3}]
const RULES={"authorizations.list":[PERSON],"meetingInvitees.createBulk":[{list:"items",max:100}],"meetings.list":[{atMostOne:["meetingNumber","webLink","roomId"]}],"meetings.listAdmin":[{one:["meetingNumber","webLink"]}],"meetings.create":[{each:"registration.customizedQuestions",holds:{with:"type",only:/^(?:checkbox|dropdownList|radioButtons)$/,needs:["options"]}},{with:"adhoc",needs:["roomId"]},{without:["adhoc","templateId"],needs:["start","end"]},{with:"scheduledType",only:/^webinar$/,needs:["sessionTypeId"]},{list:"invitees",max:1e3},{list:"breakoutSessions",max:100},...MEETING],"meetings.update":MEETING,"meetings.patch":MEETING,"meetings.join":[{one:["meetingId","meetingNumber","webLink"]},{with:"displayName",needs:["email"]}],"meetingParticipants.admit":[{list:"items",min:1,max:100}],"meetingParticipants.callOut":[{some:["meetingId","meetingNumber"]}],"meetingParticipants.update":[{some:["muted","admit","expel"]}],"memberships.list":[{with:"personId",needs:["roomId"]},{with:"personEmail",needs:["roomId"]}],"memberships.create":[PERSON],"memberships.update":[{some:["isModerator","isRoomHidden"]}],"messages.create":[DESTINATION,{some:["text","markdown","files","attachments"]},{list:"files",max:1},{addresses:"files",ofRunner:"messages.createWithFile"},{list:"attachments",max:1},...MESSAGE],"messages.createWithFile":[DESTINATION,...MESSAGE],"messages.listDirect":[{one:["personId","personEmail"]}],"messages.update":[{some:["text","markdown"]},...MESSAGE],"people.create":[{some:["displayName","firstName","lastName"]}],"recordings.listGroup":[GROUP_HOST],"recordings.getGroup":[GROUP_HOST],"recordings.softDelete":[{...RECORDINGS,min:1}],"recordings.restore":[{one:["restoreAll","recordingIds"]},RECORDINGS],"recordings.purge":[{one:["purgeAll","recordingIds"]},RECORDINGS],"recordings.updateAccess":SHARING,"recordings.updateAccessByLink":SHARING,"roomTabs.create":[{https:"contentUrl"}],"roomTabs.update":[{https:"contentUrl"}],"rooms.list":[{with:"orgPublicSpaces",excludes:["teamId","type","sortBy"]}],"rooms.create":[{with:"isPublic",needs:["description"]},{with:"isAnnouncementOnly",needs:["isLocked"]}],"rooms.update":[{with:"isLocked",only:/^false$/,excludes:["isAnnouncementOnly"]}],"teamMemberships.create":[PERSON],"webhooks.create":[{with:"filter",only:/\b(?:hostEmail|hostUserId|ownerEmail|ownerId)=/,needs:["ownedBy"]}]}
function rulesOf(method){return Object.hasOwn(RULES,method)?RULES[method]??[]:[]}
const VERBS$1=["GET","POST","PUT","PATCH","DELETE"]
const PART=/^(?:[\w.~:@=+$!-]+|\{\w+\})$/
function isRequest(text){if(/^[A-Za-z]+(?: [A-Za-z]+){2,}$/.test(text))return false
const[first=""]=text.split(/\s/,1)
return/^\S*\s+\S*\/|^\/|:\/\//.test(text)||VERBS$1.some((verb)=>verb===first.toUpperCase())}
function parseRequest(text){const refuse=(reason)=>{throw new _start_0.dzK("method",withoutAddressSecrets(text),reason)}
const[,word="",path=""]=/^(\S*)\s*(.*)$/s.exec(text.trim())??[]
const verb=VERBS$1.find((one)=>one===word.toUpperCase())
if(verb===void 0)return refuse(`begin it with ${VERBS$1.slice(0,-1).join(", ")} or ${VERBS$1.at(-1)}, ${EXAMPLE}`)
const fault=faultOf(path)
if(fault!==void 0)return refuse(fault)
return{name:`${verb} ${path}`,endpoint:endpointOf(verb,path)}}
function endpointAsSent(endpoint,params){const{verb,path,free}=endpoint
if(free===void 0||!path.includes("{"))return endpoint
const sent=meantBy(_start_0.iA0(endpoint,params).path)
if(INCOMING_WEBHOOK.test(sent))throw new _start_0.dzK("method",`${verb} ${path}`,NO_INCOMING_WEBHOOK)
return endpointOf(verb,path,sent)}
function meantBy(path){const[address=""]=path.split("?",1)
return decodeURIComponent(address).replace(/\/{2,}/g,"/")}
const EXAMPLE="such as \"GET /events\""
const INCOMING_WEBHOOK=/^\/webhooks\/incoming\b/i
const NO_INCOMING_WEBHOOK="give an incoming webhook to the action itself, as \"webhook-url\""
function faultOf(path){if(path==="")return`write the path after the verb, ${EXAMPLE}`
if(/^[a-z][a-z\d+.-]*:/i.test(path)||path.startsWith("//"))return`remove the host, ${EXAMPLE}: the request goes to the input "api-url"`
if(!path.startsWith("/"))return`begin the path with a slash, ${EXAMPLE}`
const surplus=[/^\/v1(?:\/|$)/.test(path)&&"remove \"/v1\": the input \"api-url\" ends with it",/[?#]/.test(path)&&"remove everything from \"?\" or \"#\" on: use the input \"arguments\" for it"].filter(Boolean)
if(surplus.length>0)return surplus.join(", and ")
if(INCOMING_WEBHOOK.test(path))return NO_INCOMING_WEBHOOK
const parts=path.slice(1).replace(/(?<=[^/])\/$/,"").split("/")
const[,name]=parts.flatMap((part)=>/^:([A-Za-z]\w*)$/.exec(part)??[])
if(name!==void 0)return`write "{${name}}" instead of ":${name}", and add "${name}" to the arguments`
const wrong=parts.find((part)=>!PART.test(part)||/^\.+$/.test(part))
if(wrong===void 0)return void 0
if(/^\.+$/.test(wrong))return"a part of the path cannot be \".\" or \"..\""
if(wrong==="")return"no part of the path can be empty: an expression in it may be empty"
return`a part of the path can contain only letters, digits, and "-._~:@=+$!"; write "{id}" for other values, and add "id" to the arguments`}
function endpointOf(verb,path,sent=path){const isInQuery=verb==="GET"||verb==="DELETE"
const like=likeIt(verb,sent)
const{caller,items,redirect,repeat,irreversible}=like??{}
const lost=like?.path.includes(`{${irreversible}}`)?void 0:irreversible
return{summary:`Calls ${verb} ${path}.`,verb,path,free:isInQuery?"query":"body",answer:like?.answer==="number"||like?.answer==="text"?like.answer:"any",reference:"",...caller&&{caller},...items&&{items},...redirect&&{redirect},...repeat&&{repeat},...verb==="DELETE"||/(?:delete|purge)(?:all)?\/?$/i.test(sent)?{irreversible:"path"}:{},...verb!=="DELETE"&&lost?{irreversible:lost}:{}}}
function likeIt(verb,path){const parts=partsOf(path)
const isSame=(row)=>{const own=partsOf(row.path)
return own.length===parts.length&&own.every((part,at)=>part===parts[at]||part.startsWith("{"))}
return Object.values(METHODS).flatMap((rows)=>Object.values(rows)).filter((row)=>row.verb===verb&&!row.file&&isSame(row)).toSorted((one,other)=>one.path.split("{").length-other.path.split("{").length)[0]}
function partsOf(path){return path.replace(/\/$/,"").split("/")}
function likelyMethods(name){const longer=methodNames().filter((one)=>one.startsWith(name)&&/\.\w/.test(name))
if(longer.length===1)return longer
const words=wordsOf(name)
const whole=PHRASES.find(([phrase])=>phrase.test(words.join(" ")))?.[1]
const verbs=words.flatMap((word)=>verbFor(word)??[])
const method=whole??`${likelyNoun(name)}.${verbs.includes("list")?"list":verbs[0]}`
if(methodNames().includes(method))return[method]
return name.includes(".")&&likelyNoun(name)===void 0?[]:_start_0.r5P(name,methodNames())}
function likelyNoun(name){const nouns=Object.keys(METHODS)
const[wanted="",after]=name.split(".",2)
return nouns.find((one)=>one===wanted)??nounWith(wordsOf(name))??(after===void 0?void 0:_start_0.pAw(wanted,nouns))}
const EMPTY=/^(?:a|an|the|to|in|into|of|from|for|by|my|own|details?|webex|teamsapi|api|client|v1|rest)$/
function wordsOf(name){return name.replace(/([a-z\d])([A-Z])/g,"$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word)=>word!==""&&!EMPTY.test(word))}
const PHRASES=[[/^(?:who ?am ?i|(?:(?:people|users?|get|read|show) )*(?:me|myself))$/,"people.me"],[/^(?:(?:messages?|send|upload|post|attach|files?) )*(?:files?|upload|attach)$/,"messages.createWithFile"],[/^(?:(?:send|post) )*(?:send|post|notify|direct message|dm|reply|comment|text|markdown)$/,"messages.create"]]
const VERBS={create:"send post add new make invite insert write open join schedule",delete:"remove del destroy kick leave archive close",update:"edit change set modify rename put patch",get:"read show fetch retrieve info describe view",list:"all index search find query getall lookup"}
function verbFor(word){return Object.hasOwn(VERBS,word)?word:_foreign_words_5.R(VERBS,word)}
const OF_MEMBERS=/^(?:invite|join|kick|leave)$/
const OF_PEOPLE=/^(?:add|remove)$/
const THINGS={room:"space channel conversation",message:"msg chat card",person:"people user",membership:"member",webhook:"hook"}
function thingFor(word){const one=word.replace(/s$/,"")
return _foreign_words_5.R(THINGS,one)??one}
function nounWith(words){const things=new Set(words.filter((word)=>verbFor(word)===void 0).map(thingFor))
const isOfPeople=words.some((word)=>OF_PEOPLE.test(word))&&things.has("person")
const isOfMember=!things.has("meeting")&&words.some((word)=>OF_MEMBERS.test(word))
if(things.has("message"))return"messages"
if(things.has("membership")||isOfPeople||isOfMember)return things.has("team")?"teamMemberships":"memberships"
return Object.keys(METHODS).find((noun)=>{const own=wordsOf(noun).map(thingFor)
return own.length===things.size&&own.every((word)=>things.has(word))})}
function parseMethod(name){const endpoint=findEndpoint(name)
if(endpoint!==void 0)return{name,endpoint,rules:rulesOf(name)}
if(name==="")throw new _start_0.dzK("method",name,`give one such as "rooms.create"; ${EVERYWHERE}`)
if(isRequest(name))return{...parseRequest(name),rules:[]}
const near=likelyMethods(name)
const hint=near.length===0?".":`, did you mean ${_start_0.WKg(near)}?`
throw new _start_0.dzK("method",name,`it is not a known method${hint} ${alternatives(near[0]??name)}`)}
const EVERYWHERE="docs/methods.md lists all"
function alternatives(name){const noun=likelyNoun(name)
return`${noun===void 0?`The nouns are ${Object.keys(METHODS).join(", ")}; ${EVERYWHERE}`:`The methods of ${noun} are ${Object.keys(METHODS[noun]).join(", ")}`}. Call anything else by its verb and path, such as "GET /events"`}
const CALL_INPUT_NAMES=["token","refresh-token","client-id","client-secret","guest-issuer-id","guest-issuer-secret","guest-id","guest-name","method","arguments","max-items","confirm","fail-on-error","timeout","retries","max-duration","api-url"]
function readCallInputs(env,mask,names){const secrets=callSecrets(env)
for(const secret of secrets)mask(secret)
const text=(name)=>_start_0.bf$(env,name,{secrets,mayHold:new Set()})
const seconds=(name,otherwise,max)=>()=>_start_0.$Jr(name,text(name)??otherwise,{min:1,max,unit:"seconds"})*1e3
const whole=(name,otherwise,limits)=>()=>_start_0.$Jr(name,text(name)??otherwise,{...limits,isWhole:true})
const own=()=>_start_0.e21({token:()=>readCallCredentials(env),method:()=>parseMethod(text("method")??""),arguments:()=>_start_0.ANS(env,"arguments")&&env["INPUT_ARGUMENTS"],maxItems:whole("max-items","100",{min:1,max:MAX_ITEMS,unit:"items"}),confirm:()=>text("confirm"),failOnError:()=>_start_0.yG0("fail-on-error",text("fail-on-error")??"true"),timeoutMs:seconds("timeout","10",3600),retries:whole("retries","4",{min:0,max:20,unit:"attempts"}),maxDurationMs:seconds("max-duration","120",21600),apiUrl:()=>_start_0.cns("api-url",_start_0.nVG("api-url",text("api-url")),env)})
return _start_0.e21({guards:()=>_start_0.OxJ(unmetGuards(env,names)),own}).own}
const OTHER_GUARDS=[..._start_0.Vzv.filter((name)=>name!=="api-url"),"doctor"]
function unmetGuards(env,names){const unmet=OTHER_GUARDS.flatMap((name)=>{const value=_start_0.ANS(env,name)
return value===void 0||value.toLowerCase()===(name==="apply"?"true":"false")?[]:[new _start_0.dzK(name,value,UNMET)]})
const mistyped=(names?.mistypedNames(env,[...CALL_INPUT_NAMES,...OTHER_GUARDS])??[]).flatMap(({name,near})=>{const value=_start_0.ANS(env,name)??""
if(near==="api-url")return[new _start_0.dzK(name,value,"it is unknown. Did you mean \"api-url\"?")]
return OTHER_GUARDS.includes(near)?[new _start_0.dzK(name,value,UNMET)]:[]})
return[...unmet,..._start_0.Nxn(env),...mistyped]}
const UNMET="`call` has no such input and would make the call, so nothing was sent. Remove the line to make the call"
const MAX_ITEMS=1e4
function mistypedCallInputs(env,names){const endpoint=findEndpoint(_start_0.ANS(env,"method")??"")
const fields=Object.keys(endpoint===void 0?{}:fieldsOf(endpoint)).map(_start_0.yZO)
const others=_start_0.Qhc.filter((name)=>isOfOtherAction(name)&&!fields.includes(name)&&_start_0.ANS(env,name)!==void 0)
const told=others.map((name)=>`Input "${name}" ${OTHER_ACTION} ${INSTEAD[name]??OTHER_STEP}`)
const left=Object.entries(env).filter(([name])=>!others.some((one)=>isVariableOf(one,name)))
return[...told,...names.mistypedInputs(Object.fromEntries(left),CALL_INPUT_NAMES)]}
function isVariableOf(input,variable){return variable===`INPUT_${input.toUpperCase()}`}
function isOfOtherAction(name){return!CALL_INPUT_NAMES.some((one)=>one===name)&&!OTHER_GUARDS.includes(name)}
const OTHER_ACTION="belongs to the action without `/call`, and was not used here:"
const INSTEAD={to:"write `roomId: …` or `toPersonEmail: …` in `arguments`, with `method: messages.create`.",message:"write `markdown: …` in `arguments`, with `method: messages.create`.",files:"write `file: …` in `arguments`, with `method: messages.createWithFile`.",data:"for the arguments of the method, write `arguments:`.",thread:"write `parentId: …`, the ID of a message, in `arguments`, with `method: messages.create`."}
const OTHER_STEP="post with a step of that action, or remove the line."
function astrayArguments({env,endpoint,params,secrets}){return Object.keys(fieldsOf(endpoint)).map(_start_0.yZO).flatMap((name)=>{const text=_start_0.ANS(env,name)
const isInput=CALL_INPUT_NAMES.some((one)=>one===name.toLowerCase())
if(text===void 0||isInput||params[name]!==void 0)return[]
const line=lineOf(name,text,secrets)
const isAlone=Object.keys(params).length===0
const written=isAlone?`arguments: ${JSON.stringify(line)}`:line
return[{name,sentence:`Input "${name}" is next to \`arguments:\`, where it is not used.${line===void 0?` Put it below \`arguments:\`.`:` Put it ${isAlone?"below":"below, on a line of its own"}: \`${written}\``}`}]})}
function lineOf(name,text,secrets){if(!(/^[\p{L}\p{N}][\p{L}\p{N} .,@_/+=-]*$/u.test(text)&&_pastable_2.X(text))||isSecretName(name)||_start_0.cT5(text,secrets)!==text)return void 0
return`${name}: ${text}`}
function inexactNumbers(forms,path=""){const{sent,read,written}=forms
if(typeof sent==="number"&&typeof read==="number"&&typeof written==="string"){const isSame=Number.isFinite(sent)&&isSameNumber(written,sent)
if(isSame&&JSON_NUMBER.test(written))return[]
return[{path,written,sent:JSON.stringify(sent),isSame}]}
if(Array.isArray(sent))return sent.flatMap((item,at)=>inexactNumbers({sent:item,read:ownOf(read,at),written:ownOf(written,at)},`${path}[${at}]`))
if(!_start_0.hkS(sent))return[]
return Object.entries(sent).flatMap(([name,value])=>inexactNumbers({sent:value,read:ownOf(read,name),written:ownOf(written,name)},path===""?name:`${path}.${name}`))}
const JSON_NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i
const DECIMAL=/^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i
function digitsOf(text){const[,sign,whole="",part="",exponent="0"]=DECIMAL.exec(text)??[]
if(sign===void 0)return void 0
const digits=`${whole}${part}`.replace(/^0+/,"")
const short=digits.replace(/(?<!0)0+$/,"")
if(short==="")return"0"
return`${sign}${short}e${Number(exponent)-part.length+digits.length-short.length}`}
function isSameNumber(written,sent){if(/^0[ox]/.test(written))return Number.isSafeInteger(sent)
return digitsOf(written.replace(/^\+/,""))===digitsOf(String(sent))}
function ownOf(value,name){return typeof value==="object"&&value!==null&&Object.hasOwn(value,name)?value[name]:void 0}
function missingIds(problems,params,endpoint){const unknown=endpoint.free===void 0?problems.filter(({kind})=>kind==="unknown").map(({path})=>path):Object.keys(params)
return problems.flatMap(({kind,path})=>{const id=kind==="missing"?idKindOf(path,endpoint):void 0
if(id===void 0)return[]
const other=endpoint.verb==="POST"&&unknown.length>0&&!endpoint.free&&creatorTaking(Object.keys(params))
if(other)return[{path,sentence:`Argument "${path}" is missing: write \`method: ${other}\`, which takes what is given.`,foundBy:unknown}]
const taken=takenByList(id,unknown)
const foundBy=[...taken.keys()]
return[{path,sentence:foundBy.length===0?whatItIs(path,id):howToFind(path,id,[...taken.values()]),foundBy}]})}
function takenByList({givers},names){const known=givers===void 0?[]:Object.keys(fieldsOf(givers[0].endpoint)).map(_start_0.yZO)
const taken=names.flatMap((name)=>{const own=known.find((one)=>one===name)??known.find((one)=>isEndOf(one,name))
return own===void 0?[]:[[name,own]]})
return new Map(taken)}
function isEndOf(end,name){return end.length>4&&name.toLowerCase().endsWith(end.toLowerCase())}
function whatItIs(path,{noun,givers,source}){const names=givers?.map(({name})=>name)??[]
const verb=names.length>1?"give":"gives"
return`Argument "${path}" is missing: it must be the ID of ${noun}${givers===void 0?source:`, which ${_start_0.sob(names)} ${verb} as \`id\``}.`}
function howToFind(path,{givers=[]},names){const[list]=givers
const taken=_start_0.sob(names.map((name)=>JSON.stringify(name)))
const line=`${path}: \${{ fromJSON(steps.found.outputs.response)[0].id }}`
return`Argument "${path}" is missing: ${list.name} takes ${taken}, and gives it as \`id\`. Call that in an earlier step with \`id: found\`, and write \`${line}\`.`}
function isNeeded(path,params,{endpoint,rules}){const others=without(path.split(/[.[\]]+/).filter(Boolean),params)
const isMissing=checkParams(endpoint,others).some((one)=>one.kind==="missing"&&one.path===path)
const broken=brokenRules(rules,others)
return isMissing||broken.some((one)=>one.includes(`"${path}"`)&&one.includes(" is missing: "))}
function without(keys,value){const[key="",...rest]=keys
if(typeof value!=="object"||value===null)return value
const entries=Object.entries(value).flatMap(([name,one])=>{if(name!==key)return one===BLANK?[]:[[name,one]]
return rest.length===0?[]:[[name,without(rest,one)]]})
return Array.isArray(value)?entries.map(([,one])=>one):Object.fromEntries(entries)}
function linesOfUnusedAnchors({library,contents,targetOf,placeAt}){const waiting=[contents]
const anchored=[]
const used=new Set()
while(waiting.length>0){const node=waiting.pop()
if(library.isPair(node))waiting.push(node.value,node.key);else if(library.isCollection(node))for(const item of node.items.toReversed())waiting.push(item);else if(library.isAlias(node))used.add(targetOf(node));else if(library.isScalar(node)&&node.type==="PLAIN"&&node.anchor!==void 0)anchored.push(node)}
return anchored.filter((node)=>!used.has(node)).map(({range})=>placeAt(range?.[0]??0).line)}
const MAX_CUTS=20
function linesOfCutTexts({library,contents},text){const waiting=[contents]
const ends=[]
while(waiting.length>0&&ends.length<MAX_CUTS){const node=waiting.pop()
if(library.isPair(node))waiting.push(node.value);else if(library.isCollection(node))for(const item of node.items.toReversed())waiting.push(item);else if(library.isScalar(node)&&isCut(node,text))ends.push(node.range?.[1]??0)}
return ends.map((end)=>text.slice(0,end).split("\n").length)}
function isCut({type,value,range},text){if(type!=="PLAIN"||!range)return false
const rest=text.slice(range[1],range[1]+MAX_BLANKS)
if(value===null&&range[0]===range[1])return/^#[^\s#]/.test(rest)
return typeof value==="string"&&/^[ \t]+#[^\s#]/.test(rest)}
const MAX_BLANKS=80
async function parseWritten(text,wall){const{parseYaml,parseYamlValue}=await _require.e(540).then(_require.bind(_require,1702))
const[parsed,written]=await Promise.all([parseYaml(text,{wall},(document)=>{const{problems,toValue}=document
if(problems.length>0)return{problems}
const lost={cut:linesOfCutTexts(document,text),anchored:linesOfUnusedAnchors(document)}
return{value:{read:toValue(),...lost}}}),parseYamlValue(text,{wall,schema:"failsafe"})])
if("value"in parsed)return{...parsed.value,written:"value"in written?written.value:{}}
const[problem]=parsed.problems
if(problem===void 0)return{read:{},written:{},cut:[],anchored:[]}
const{brokenLineOf,problemText}=await _require.e(4888).then(_require.bind(_require,7286))
return{problem:problemText(problem),brokenLine:brokenLineOf(problem)}}
async function parseArguments(text,wall){const parsed=await parseWritten(text,wall)
if("problem"in parsed){const{problem,brokenLine}=parsed
const{syntaxHint}=await _require.e(5056).then(_require.bind(_require,2124)).then((n)=>n.syntax_hint_exports)
const hint=brokenLine===void 0?"":` ${syntaxHint(text,brokenLine)}`
throw new ArgumentsError([`Input "arguments" ${problem}${hint}${/quot/.test(hint)?EXPRESSION:""}`])}
const lost=[...parsed.cut.map(cutSentence),...parsed.anchored.map(anchorSentence)]
if(lost.length>0)throw new ArgumentsError(lost)
return parsed}
const EXPRESSION=` If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`
function anchorSentence(line){return`The text in line ${line} of the input "arguments" begins with "&", which means something else in YAML: put the whole text in quotes.${EXPRESSION}`}
function cutSentence(line){return`Line ${line} of the input "arguments" goes on after " #", which begins a comment: put the whole text in quotes.${EXPRESSION}`}
async function readArguments({text,method,own,mask,wall=_start_0.fc8,env={}}){const values=await parseArguments(text??"{}",wall)
const inTime=(work)=>{return _start_0.G8s(()=>wall.run(work),()=>{throw new ArgumentsError([LATE$1])})}
const secrets=inTime(()=>[...new Set([...secretsIn(values.written),...secretsIn(values.read)])])
for(const secret of secrets)mask(secret)
return inTime(()=>checkedParams({text:text??"",method,own,env,secrets,...values}))}
const LATE$1="Input \"arguments\" takes too long to check; make it shorter."
function checkedParams({text,method,own,env,secrets,read,written}){const misplaced=credentialProblems(read,own)
if(misplaced.length>0)throw new ArgumentsError(misplaced)
const params=fittedParams(method,read,written)
const told={method:method.name,text,secrets,params,isNeeded:(path)=>isNeeded(path,params,method)}
const astray=astrayArguments({env,endpoint:method.endpoint,params,secrets:[...own,...secrets]})
const found=checkParams(method.endpoint,params)
const meant=likelyParams(params,found)
const checked=found.filter(({kind,path})=>kind!=="missing"||meant[path]===void 0)
const ids=missingIds(checked,params,method.endpoint).filter(({path})=>!astray.some(({name})=>name===path))
const wrong=checked.filter(({path})=>!ids.some((one)=>[one.path,...one.foundBy].includes(path)))
const inexact=inexactNumbers({sent:params,read,written})
const problems=[...astray.map(({sentence})=>sentence),...wrong.filter(({kind,path})=>kind!=="missing"||!astray.some(({name})=>name===path)).map((problem)=>sentenceOf(problem,told)),...ids.map(({sentence})=>sentence),...inexact.filter(({path})=>!wrong.some((problem)=>problem.path===path)).map((number)=>numberSentence(number,told)),...astray.length>0?[]:brokenRules(method.rules,{...meant,...params})]
if(problems.length===0)return params
throw new ArgumentsError(problems)}
function fittedParams({endpoint},read,written){if(_start_0.hkS(read))return fittedFields(fieldsOf(endpoint),read,written,endpoint.free)
throw new ArgumentsError(["Input \"arguments\" contains no names: write one argument per line, such as \"title: Dev Room\", without \"=\" and without \"- \", or a JSON object."])}
function fitted(kind,value,written){if(value===null&&written==="")return BLANK
const{bare}=_start_0.byk(kind)
if(typeof bare==="string")return fittedScalar(bare,value,written)
if(!_start_0.Lvo(bare))return _start_0.hkS(value)?fittedFields(bare,value,written):value
if(isOneOfList(bare[0],value))return[fitted(bare[0],value,written)]
const texts=Array.isArray(written)?written:[]
return Array.isArray(value)?value.map((item,index)=>fitted(bare[0],item,texts[index])):value}
function isOneOfList(kind,value){if(kind!=="string")return false
if(typeof value!=="string")return typeof value==="number"||typeof value==="boolean"
return value!==""&&partsOf$1(value).length<=1}
function fittedScalar(kind,value,written){if(kind==="object")return value
if(kind==="number")return typeof value==="string"&&NUMBER.test(value)?Number(value):value
if(kind==="boolean")return value==="true"||value==="false"?value==="true":value
return(typeof value==="number"||typeof value==="boolean")&&typeof written==="string"?written:value}
const NUMBER=/^-?\d+(?:\.\d+)?$/
function fittedFields(fields,values,written,free){const texts=_start_0.hkS(written)?written:{}
const kinds=new Map(Object.entries(fields).map(([name,kind])=>[_start_0.yZO(name),kind]))
const entries=Object.entries(values).map(([name,value])=>{const kind=kinds.get(name)
if(kind!==void 0)return[name,fitted(kind,value,texts[name])]
return[name,free===void 0?value:fittedFree(free,value,texts[name])]})
return Object.fromEntries(entries)}
function fittedFree(free,value,written){if(free==="body")return fittedJson(value,written)
if(value===null)return BLANK
if(!Array.isArray(value))return fittedScalar("string",value,written)
const texts=Array.isArray(written)?written:[]
return value.map((item,at)=>fittedScalar("string",item,texts[at]))}
function fittedJson(value,written){if(value===null&&written==="")return BLANK
if(typeof value!=="object"||value===null)return value
const texts=Object(written)
const inner=Object.entries(value).map(([name,one])=>[name,fittedJson(one,texts[name])])
return Array.isArray(value)?inner.map(([,one])=>one):Object.fromEntries(inner)}
const MAX_SHOWN=4e3
const MAX_SENTENCES=100
const TITLE={title:"Webex call"}
function cleanCallReport(report,{secrets,wall},own){const clean=(text)=>_start_0.Axp(wall,text,secrets,_start_0.TNj)
const{failure,result}=report
const json=result&&answerWithin(wall,result.json,own)
return{...report,method:report.method&&clean(report.method),result:result&&{...result,json:json??"",text:result.text&&answerWithin(wall,result.text,own),id:result.id&&clean(result.id),outcome:clean(result.outcome)},failure:failure&&{...failure,error:clean(failure.error)},warnings:report.warnings.map(clean),problems:[...report.problems,...result!==void 0&&json===void 0?[LATE]:[]].map(clean)}}
function answerWithin(wall,json,own){return _start_0.G8s(()=>wall.runNeeded(()=>_start_0.TKp(_start_0.O57(json,own),own)),()=>void 0)}
const LATE="Webex did it, but its response is left out: removing secrets from it took too long. Lower max-items if it is a list."
function reportCall(report,core,cleaning){const{method="Webex call",warnings,failure,failOnError}=report
const lost=_start_0.Clb(([problem])=>callOutputsOf({...report,lost:problem}),core)
const told={...report,lost}
core.info(`${method}: ${outcomeOf(report)}`)
for(const warning of warnings.slice(0,9))core.warning(warning,TITLE)
if(failure!==void 0&&!failOnError)core.error(sentencesOf(failure),TITLE)
const few={...told,problems:told.problems.slice(0,MAX_SENTENCES),warnings:[]}
const unsaid=_start_0.hx8([()=>callSummaryOf(told,cleaning),()=>callSummaryOf(few,cleaning)],core)
if(unsaid!==void 0)core.warning(unsaid,TITLE)
return told}
function callOutputsOf(report){const{result,file=""}=report
const errors=errorsOf(report)
return{ok:String(errors.length===0),response:result?.json??"","response-file":file,id:result?.id??"",error:errors.join("\n")}}
function callVerdictOf(report){const reasons=[reasonOf(report),report.lost].filter((reason)=>reason!==void 0)
return reasons.length===0?void 0:reasons.join(" ")}
function reasonOf(report){const{method="No method",problems,failure,failOnError}=report
if(problems.length>1)return[`${method} was ${report.method===void 0?"":"not "}called, for ${problems.length} reasons:`,...problems].join("\n")
if(problems.length===1)return problems[0]
return failOnError&&failure!==void 0?sentencesOf(failure):void 0}
function callSummaryOf(report,cleaning){const{method="call",params,failure,problems,warnings,lost}=report
return`${[`### Webex ${errorsOf(report).length===0?"✅":"❌"} ${_start_0.FVb(`${method}: ${outcomeOf(report)}`)}`,...failure===void 0?[]:[_start_0.FVb(failure.error),_start_0.FVb(failure.advice)].filter(Boolean),listOf("What to change",lost===void 0?problems:[...problems,lost]),listOf("Worth knowing",warnings),argumentsOf(params,cleaning)].filter(Boolean).join("\n\n")}\n`}
function errorsOf({problems,failure,lost}){return[...problems,failure?.error,lost].filter((error)=>error!==void 0)}
function outcomeOf({result,failure}){if(result!==void 0)return result.outcome
return failure===void 0?"nothing sent":"failed"}
function listOf(heading,sentences){if(sentences.length===0)return""
return[`**${heading}**`,"",...sentences.map((sentence)=>`- ${_start_0.FVb(sentence)}`)].join("\n")}
function argumentsOf(params,{secrets,wall}){if(params===void 0||Object.keys(params).length===0)return""
const text=_start_0.Axp(wall,JSON.stringify(params,void 0,2),secrets)
return`**Arguments**\n\n${_start_0.OF3(_start_0._HL(text,MAX_SHOWN))}`}
function sentencesOf({error,advice}){return[error,advice].filter(Boolean).join(" ")}
const ALL="all"
function requireConfirmation(method,params,confirm){const{irreversible,summary}=method.endpoint
if(irreversible===void 0)return
const wanted=irreversible==="path"?_start_0.iA0(method.endpoint,params).path:lost(params,irreversible)
if(isSame(wanted,confirm??""))return
const what=wanted===ALL?"everything":`${irreversible} ${wanted}`
const said=irreversible==="path"?"":` ${summary} This would be lost: ${what}.`
const how=wanted===ALL?"write":`give ${irreversible==="path"?"the path":irreversible} again:`
throw new _start_0.dzK("confirm",confirm??"",`${method.name} cannot be undone, so nothing was sent.${said} To confirm, ${how} "confirm: ${wanted}"`)}
function lost(params,irreversible){const isAll=Object.entries(params).some(([name,value])=>/all$/i.test(name)&&!isOff(value))
const ids=[params[irreversible]??[]].flat()
return isAll||ids.length===0?ALL:ids.join(", ")}
function isOff(value){return value===void 0||value===null||(typeof value==="string"?/^false$/i.test(value.trim()):value===false)}
function isSame(wanted,confirm){const parts=(text)=>text.split(/[\s,]+/).filter(Boolean).sort().join()
return parts(wanted)===parts(confirm)}
async function openCallFile({endpoint},params,files){if(endpoint.file===void 0)return void 0
const opened=await open(String(params["file"]),files)
return{...opened,type:_start_0.c0h(opened.name)}}
async function open(path,files){try{return await files.openFile("arguments",path,{minBytes:1,maxBytes:_start_0.gZB})}catch(error){if(error instanceof _start_0.dzK)throw new ArgumentsError([`Argument "file" ${error.reason}`])
throw error}}
async function sendCall(requests,endpoint,{params,maxItems,file}){if(!(_start_0.l_p(endpoint)!==void 0||endpoint.answer==="any"&&endpoint.verb==="GET"))return resultOf(await requests.send(endpoint,params,{file,raw:true}),endpoint)
const items=[]
const others=[]
const onOther=endpoint.answer==="any"?{onOther:(body)=>void others.push(body)}:{}
for await(const item of requests.list(endpoint,params,{raw:true,...onOther})){items.push(item)
if(items.length>=maxItems)break}
if(others.length>0)return resultOf(others[0],endpoint)
const count=`${items.length} item${items.length===1?"":"s"}`
const outcome=items.length<maxItems?count:`${count}, which is max-items: there may be more`
return{value:items,json:JSON.stringify(items),id:void 0,outcome}}
function resultOf(value,{answer}){const given=value?.id
const id=typeof given==="string"?given:void 0
const done=id===void 0?"done":`done, ID ${id}`
return{value,json:JSON.stringify(value??null),text:typeof value==="string"?value:void 0,id,outcome:answer==="number"?String(value):done}}
function withMasks(result,{mask,wall}){const secrets=_start_0.G8s(()=>wall.runNeeded(()=>[...new Set(secretsIn(result.value))]),()=>void 0)
if(secrets===void 0||secrets.length>MAX_MASKS||secrets.join("").length>MAX_MASKED)return{result:{...result,value:void 0,json:"",text:void 0},problems:[LEFT_OUT]}
for(const secret of secrets)mask(secret)
return{result}}
const MAX_MASKS=2e4
const MAX_MASKED=2e5
const LEFT_OUT="Webex did it, but its response is left out: it contains too many secrets to mask. Lower max-items if it is a list."
const NAME=/(?<!\$)\{\{[ #^]?[a-z][\w.]{0,40} ?\}\}/i
function templateNames(text=""){const[given]=NAME.exec(text)??[]
if(given===void 0)return[]
return[`Input "arguments" contains "${given}", which is sent as it is: write an expression, such as \`\${{ github.workflow }}\`.`]}
async function call(host){const own=[]
return callVerdictOf(reportCall(withFile(cleanCallReport(await reportOf(host,own),host,own),host),host.core,host))}
function withFile(report,host){const{result}=report
if(result===void 0||result.json==="")return report
const{text,json,value}=result
if(text===void 0&&!Array.isArray(value))return report
const file=host.leaveFile(text===void 0?"response.json":"response.txt",text??json)
return file===void 0?{...report,warnings:[...report.warnings,NO_FILE]}:{...report,file}}
const NO_FILE="The response could not be written to a file: the output response-file is empty."
async function reportOf(host,own){const names=_start_0.h6C(host.env,CALL_INPUT_NAMES)?await _require.e(8587).then(_require.bind(_require,4583)):void 0
const mistyped=names===void 0?[]:mistypedCallInputs(host.env,names)
const unchecked=_unchecked_certificates_6.fI(host.env).map((found)=>`${found} ${_unchecked_certificates_6.Ev}`)
const warnings=[...mistyped,...unchecked]
const base={failOnError:true,warnings,problems:[]}
let inputs
try{inputs=readCallInputs(host.env,host.mask,names)
const{arguments:text,method}=inputs
for(const secret of host.secrets)own.push(secret)
for(const found of templateNames(text))warnings.push(found)
const params=await readArguments({text,method,own,...host})
const sent={...method,endpoint:endpointAsSent(method.endpoint,params)}
requireConfirmation(sent,params,inputs.confirm)
const file=await openCallFile(sent,params,host.files)
try{return{...base,...await request({...inputs,method:sent},{params,file},host)}}finally{await file?.[Symbol.asyncDispose]()}}catch(error){return{...base,method:inputs?.method.name,problems:problemsOf(error,host)}}}
async function request(inputs,{params,file},host){const{method,failOnError,maxItems,apiUrl=_start_0.Ql9,token,timeoutMs,retries,maxDurationMs}=inputs
const outside=host.outside(apiUrl)
const requests=new _start_0.lvt({...outside,token,baseUrl:apiUrl,timeoutMs,retries,maxDurationMs})
const outcome={method:method.name,params:withoutSecretFields(params),failOnError}
try{const result=await sendCall(requests,method.endpoint,{params,maxItems,file})
return{...outcome,...withMasks(result,host)}}catch(error){if(!(error instanceof _start_0.w8i))throw error
return{...outcome,failure:{error:error.message,advice:await callAdvice(error,method.endpoint,params)}}}}
function problemsOf(error,{explain}){return error instanceof ArgumentsError?error.problems:_start_0._nn(error).map(explain)}}),};
