export const id=8192
export const ids=[8192]
export const modules={1334:((_module,_exports,_require)=>{_require.d(_exports,{cutValuesIn:()=>cutValuesIn})
async function cutValuesIn(text,wall){if(!/\s#[^\s#]/.test(text))return[]
const{parseYaml}=await _require.e(540).then(_require.bind(_require,1702))
const parsed=await parseYaml(text,{wall},(document)=>({value:cutsIn(document,text)}))
return"value"in parsed?parsed.value:[]}
function cutsIn({library,contents},text){const waiting=[[[],contents]]
const cuts=[]
for(const[path,node]of waiting){for(const placed of placedIn(node,path,library))waiting.push(placed)
if(!library.isScalar(node)||node.type!=="PLAIN"||!node.range)continue
const[line=""]=text.slice(node.range[1],node.range[1]+MAX_REST).split("\n",1)
const cut={path:path.join("/"),value:node.source??"",rest:line.trim().replace(/\s#\s.*/,"")}
if(/^\s*#[^\s#]/.test(line))cuts.push(cut)}
return cuts}
function placedIn(node,path,library){if(!library.isCollection(node)||node.flow===true)return[]
return node.items.map((item,at)=>{if(!library.isPair(item))return[[...path,at],item]
return[[...path,library.isScalar(item.key)?item.key.value:at],item.value]})}
const MAX_REST=1e3}),};
