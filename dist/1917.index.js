export const id=1917
export const ids=[1917]
export const modules={6211:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{notJson:()=>notJson,refusalOf:()=>refusalOf})
var _start_0=_require(2839)
function refusalOf(outgoing,response,text,clean){const{status,statusText,headers}=response
const request=_start_0.VbZ(outgoing)
const repetition={retryAfter:headers.get("retry-after"),date:headers.get("date")}
if(mayGiveSecret(outgoing))return new _start_0.cbW(unquoted(outgoing,response,text),repetition)
const{description,trackingId}=errorBodyOf(text,clean)
const location=_start_0.o39(status)==="redirect"?headers.get("location"):null
const target=location===null?"":` to ${targetOf(clean(location),response.url)}`
const facts={kind:_start_0.o39(status),request,what:clean(`failed with ${status} ${statusText}`.trimEnd()+target),status,description,trackingId:shortId(clean(headers.get("trackingid")??trackingId??"")),mayHaveArrived:status>=500}
return new _start_0.cbW(facts,repetition)}
function unquoted(outgoing,{status,statusText},text){const{description=""}=errorBodyOf(text,(same)=>same)
const{mends=[]}=outgoing.forToken??{}
const known=mends.flatMap(([words])=>words.exec(description)?.[0]??[])
return{kind:_start_0.o39(status),request:_start_0.VbZ(outgoing),what:`failed with ${status} ${USUAL.find((one)=>one===statusText)??""}`.trimEnd(),status,description:outgoing.forToken===void 0&&description!==""?UNQUOTED:known[0],mayHaveArrived:status>=500}}
const USUAL=["Bad Request","Unauthorized","Forbidden","Not Found","Method Not Allowed","Conflict","Locked","Too Many Requests","Internal Server Error","Bad Gateway","Service Unavailable","Gateway Timeout"]
const UNQUOTED="Webex's words are not shown, because they may contain a token"
function errorBodyOf(text,clean){let body
try{body=JSON.parse(text)}catch{return{}}
if(typeof body!=="object"||body===null)return{}
const details=(Array.isArray(body.errors)?body.errors:[]).map((error)=>error?.description)
const sentences=[body.message,...details].filter((sentence)=>typeof sentence==="string")
return{description:cut(clean([...new Set(sentences)].join(" ")),500)||void 0,trackingId:typeof body.trackingId==="string"?body.trackingId:void 0}}
function targetOf(location,from=""){const base=URL.canParse(from)?from:"https://webexapis.com/v1"
if(!URL.canParse(location,base))return"an invalid address"
const{protocol,origin,href}=new URL(location,base)
if(!/^https?:$/.test(protocol))return"an address that is not HTTP"
if(href===new URL(base).href)return"the same address"
return origin===new URL(base).origin?"another path":origin}
function onOneLine(text){return text.replace(/[\s\u0085]+/g," ").trim()}
function notJson(outgoing,text){const what="something that is not JSON"
return mayGiveSecret(outgoing)||MAY_HOLD_SECRET.test(text)?what:`${what} (${JSON.stringify(cut(text,80))})`}
const MAY_HOLD_SECRET=/token|secret|passw|api.?key/i
const OF_SECRETS=/(?:token|\/login|activationcode)s?(?:[/?]|$)/i
function mayGiveSecret({forToken,path}){return forToken!==void 0||OF_SECRETS.test(path)}
function cut(text,maxCharacters){const line=onOneLine(text)
if(line.length<=maxCharacters)return line
return`${line.slice(0,Math.max(0,line.lastIndexOf(" ",maxCharacters)))}…`}
function shortId(text){const id=onOneLine(text)
return id===""||id.length>100?void 0:id}}),};
