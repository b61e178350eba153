export const modules={5323:((_module,_exports,_require)=>{_require.d(_exports,{HS:()=>joinPaths,Ih:()=>withoutCheckouts,SH:()=>repositoryPath,kw:()=>decodedPath,oP:()=>isAbsolute,yJ:()=>inRepository})
var _start_0=_require(2839)
const MAX_PATH_CHARACTERS=400
const MAX_READ_PATH=4*MAX_PATH_CHARACTERS
const CHECKOUT=/^(?:\/(?:.*\/)?(?:_?work|__w)|[a-z]:\/(?:.*\/)?(?:a|_work))\/([^/]+)\/\1\/|^\/github\/workspace\//i
const LIKELY_CHECKOUT=/^\/(?:app|src|code|workspace|usr\/src\/app|builds\/[^/]+\/[^/]+|workspaces\/[^/]+|drone\/src|home\/circleci\/(?:project|repo))\//
const FOREIGN=/^[^/]*@|(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.\.)(?:\/|$)|^[a-z][a-z0-9+.-]*:|^\/|^~/i
const SCHEME=/^([a-z][a-z0-9+.-]+):/i
function repositoryPath(path,places={}){const short=plainPath(path)
const inside=SCHEME.test(short)?short:pathInside(short,places)
return inside===""?void 0:_start_0._HL(inside,MAX_PATH_CHARACTERS)}
function plainPath(path){return _start_0.TNj(_start_0._HL(path,MAX_READ_PATH)).replaceAll("\\","/")}
function inRepository(address,workspace){const path=repositoryPath(decodedPath(address),{workspace})
const[root=""]=LIKELY_CHECKOUT.exec(path??"")??[]
const file=path?.slice(root.length)
if(file===void 0||file===""||FOREIGN.test(file))return void 0
return root===""?{file}:{file,isUnsure:true}}
function decodedPath(address){const short=_start_0._HL(address,2*MAX_READ_PATH)
const scheme=SCHEME.exec(short)?.[1]?.toLowerCase()
if(scheme!==void 0&&scheme!=="file")return short.replace(/[?#].*$/s,"")
return decoded(scheme===void 0?short:short.replace(/^file:(?:\/\/[^/]*)?/i,"")).replace(/^\/(?=[a-z]:[\\/])/i,"")}
function joinPaths(folder,path){if(isAbsolute(path)||SCHEME.test(path)||folder==="")return path
return`${folder.replace(/[\\/]$/,"")}/${path}`}
function pathInside(path,{workspace,base}){const whole=normalized(base===void 0?path:joinPaths(plainPath(base),path))
if(!isAbsolute(whole))return whole
const[checkout=""]=CHECKOUT.exec(whole)??[]
return(withoutWorkspace(whole,workspace)??(checkout&&whole.slice(checkout.length)))||normalized(path)}
function withoutWorkspace(path,workspace){if(workspace===void 0||workspace==="")return void 0
const folder=`${normalized(workspace.replaceAll("\\","/")).replace(/\/$/,"")}/`
const start=path.slice(0,folder.length)
return(/^[a-z]:/i.test(folder)?start.toLowerCase()===folder.toLowerCase():start===folder)?path.slice(folder.length):void 0}
const WORD=/[^\s"'`()<>|,;=]+/g
function withoutCheckouts(text){if(!/[\\/](?:_?work|__w|a|workspace)[\\/]/.test(text))return text
return text.replace(WORD,(word)=>{const start=/^file:\/{2}/i.exec(word)?.[0]??""
const path=word.slice(start.length,start.length+MAX_READ_PATH).replaceAll("\\","/")
const[checkout=""]=CHECKOUT.exec(path.replace(/^\/(?=[a-z]:)/i,""))??[]
if(checkout==="")return word
const drive=/^\/[a-z]:/i.test(path)?1:0
return word.slice(start.length+drive+checkout.length)})}
function isAbsolute(path){return/^(?:[a-z]:)?\//i.test(path)}
function normalized(path){const[,root="",rest=""]=/^((?:[a-z]:)?\/)?(.*)$/is.exec(path)??[]
const parts=[]
for(const part of rest.split("/")){if(part===""||part===".")continue
if(part===".."&&parts.length>0&&parts.at(-1)!=="..")parts.pop();else if(part!==".."||root==="")parts.push(part)}
return root+parts.join("/")}
function decoded(path){try{return decodeURIComponent(path)}catch{return path}}}),};
