export const modules={5605:((_module,_exports,_require)=>{_require.d(_exports,{c:()=>addressOf})
var _start_0=_require(2839)
function addressOf({login,email,isBot},{userMap,emailDomains}){if(isBot)return void 0
const mapped=login===void 0?void 0:userMap.get(login.toLowerCase())
const isOwn=email!==void 0&&emailDomains.includes(_start_0.OwV(email))
return _start_0.tYt(mapped??(isOwn?email:void 0))}}),};
