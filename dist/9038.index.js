export const id=9038
export const ids=[9038]
export const modules={3752:((_module,_exports,_require)=>{_require.d(_exports,{Z:()=>isOfClient,q:()=>OF_CLIENT})
const OF_CLIENT=/client authentication|client credentials|invalid_client/i
function isOfClient({kind,description=""}){return kind==="auth"&&OF_CLIENT.test(description)}}),5074:((_module,_exports,_require)=>{_require.d(_exports,{tokenRequest:()=>tokenRequest})
var _start_0=_require(2839)
var _of_client_1=_require(3752)
const LIFETIME=3600
async function signGuestJwt({issuerId,secret,subject,displayName},nowMs){const keyBytes=bytesOfBase64(secret)
if(keyBytes===void 0)return void 0
const claims={sub:subject,name:displayName,iss:issuerId,exp:Math.floor(nowMs/1e3)+LIFETIME}
const signed=`${partOf({alg:"HS256",typ:"JWT"})}.${partOf(claims)}`
const key=await crypto.subtle.importKey("raw",keyBytes,{name:"HMAC",hash:"SHA-256"},false,["sign"])
const signature=await crypto.subtle.sign("HMAC",key,new TextEncoder().encode(signed))
return`${signed}.${base64Url(new Uint8Array(signature))}`}
function partOf(fields){return base64Url(new TextEncoder().encode(JSON.stringify(fields)))}
function base64Url(bytes){return btoa(Array.from(bytes,(byte)=>String.fromCharCode(byte)).join("")).replaceAll("+","-").replaceAll("/","_").replace(/(?<!=)=+$/,"")}
function bytesOfBase64(text){try{const binary=atob(text.replaceAll("-","+").replaceAll("_","/"))
return binary===""?void 0:Uint8Array.from(binary,(character)=>character.charCodeAt(0))}catch{return}}
async function tokenRequest(grant,nowMs){switch(grant.kind){case"refresh":return refreshRequest(grant)
case"guest-issuer":return loginRequest(await signGuestJwt(grant,nowMs))
case"service-app-guest":return guestRequest(grant)}}
function refreshRequest({refreshToken,clientId,clientSecret}){return{outgoing:{verb:"POST",path:"/access_token",form:{grant_type:"refresh_token",client_id:clientId,client_secret:clientSecret,refresh_token:refreshToken},forToken:{advice:"Check the refresh token, the client ID and the client secret: a refresh token expires 90 days after its last use.",mends:REFRESH_MENDS}},field:"access_token"}}
const REFRESH_MENDS=[[_of_client_1.q,"Check the client ID and the client secret, which may be swapped. The refresh token was not checked."],[/refresh token|invalid_grant/i,"Check the refresh token: it expires 90 days after its last use, and belongs to one client ID."]]
function loginRequest(jwt){const request={verb:"POST",path:"/jwt/login"}
if(jwt===void 0)throw new _start_0.w8i({kind:"auth",request:_start_0.VbZ(request),what:"was not sent: the secret of the Guest Issuer is not base64",attempts:0,gaveUp:"Copy it as Webex shows it."})
const advice="Check the ID and the secret of the Guest Issuer, and the clock of this machine."
return{outgoing:{...request,forToken:{bearer:jwt,advice}},field:"token",jwt}}
function guestRequest({serviceAppToken,subject,displayName}){return{outgoing:{verb:"POST",path:"/guests/token",body:{subject,displayName},forToken:{bearer:serviceAppToken,advice:"Check the token: it must be a Service App's, with the scope guest-issuer:write."}},field:"accessToken"}}}),};
