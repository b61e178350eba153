export const id=1243
export const ids=[1243]
export const modules={7667:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{withAdvice:()=>withAdvice})
const NO_GRANT=new Set(["rejected","auth","forbidden","not found","conflict"])
function withAdvice(facts,{forToken,caller},token){const{kind}=facts
if(forToken!==void 0){if(!NO_GRANT.has(kind))return facts
const{advice,mends=[]}=forToken
const[,mend=advice]=mends.find(([words])=>words.test(facts.description??""))??[]
return{...facts,kind:"auth",advice:mend}}
if(kind==="forbidden"&&caller!==void 0)return{...facts,advice:WHO_MAY[caller]}
if(kind!=="auth"||token===void 0||token.count===1)return facts
return{...facts,advice:REFUSED_ANEW}}
const REFUSED_ANEW="The token was new: it was fetched after another one was refused. Authorize the integration or Service App again."
const WHO_MAY={person:"Only a person's token can call this, with the scopes for it. A bot's token never can.",admin:"Only an admin's token can call this, with the scopes for it. A bot's token never can.","service app":"Only a Service App's token can call this, with the scopes for it. A person's or a bot's token never can."}}),};
