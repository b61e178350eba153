import{modules as m0}from"./shared-5323.js"
export const id=9550
export const ids=[9550]
export const modules={...m0,1980:((_module,_exports,_require)=>{_require.d(_exports,{withKnownFiles:()=>withKnownFiles})
var _repository_path_0=_require(5323)
const MAX_FILES=100
const MAX_FOLDERS=12
const MAX_NAMES=1e5
async function withKnownFiles(reports,repository){const{tests,lint}=reports
const named=[...toldTests(tests),...(lint?.findings??[]).slice(0,MAX_FILES)]
const known=await knownFiles([...new Set(named.flatMap(({file})=>file===void 0?[]:[file]))].slice(0,MAX_FILES),repository)
return{...reports,tests:tests&&placedTests(tests,known),lint:lint&&{...lint,findings:lint.findings.map((finding)=>placed(finding,known))}}}
function toldTests(tests){const{failed=[],flaky=[],comparison}=tests??{}
return[...(comparison?.newlyFailing??[]).slice(0,MAX_FILES),...failed,...flaky]}
async function knownFiles(files,repository){const namesIn=fewNames(repository)
const inWorkspace=new Map()
for(const file of files)inWorkspace.set(file,await fileIn(file,namesIn))
const isThere=[...inWorkspace.values()].some((file)=>file!==void 0)||(await namesIn("")).includes(".git")
const known=new Map()
for(const name of files){const file=inWorkspace.get(name)??changedFile(name,repository.changed)
if(file!==void 0)known.set(name,{file,isUnsure:false});else if(isThere)known.set(name,{file:name,isUnsure:true})}
return known}
function fewNames(repository){const folders=new Map()
let left=MAX_NAMES
return async(folder)=>{const known=folders.get(folder)
if(known!==void 0)return known
const names=left>0?await repository.namesIn(folder):[]
left-=names.length
folders.set(folder,names)
return names}}
function changedFile(file,changed){return changed.find((path)=>path===file||_repository_path_0.oP(file)&&file.endsWith(`/${path}`))}
async function fileIn(file,namesIn){const parts=file.split("/")
const starts=_repository_path_0.oP(file)?Math.min(parts.length-2,MAX_FOLDERS):0
for(let start=_repository_path_0.oP(file)?1:0;start<=starts;start++)if((await namesIn(parts.slice(start,-1).join("/"))).includes(parts.at(-1)??""))return parts.slice(start).join("/")}
function placedTests(tests,known){const places=new Map()
const all=(some)=>some.map((test)=>{const told=places.get(test)??placed(test,known)
places.set(test,told)
return told})
const{comparison}=tests
return{...tests,failed:all(tests.failed),flaky:all(tests.flaky),comparison:comparison&&{newlyFailing:all(comparison.newlyFailing),stillFailing:all(comparison.stillFailing),fixed:all(comparison.fixed),gone:all(comparison.gone)}}}
function placed(one,known){const isBare=one.isUnsure===true&&one.file?.includes("/")===false
const place=one.file===void 0||isBare?void 0:known.get(one.file)
return place===void 0?one:{...one,...place}}}),};
