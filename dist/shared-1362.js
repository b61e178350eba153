export const modules={1362:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{EACH:()=>EACH,listedParts:()=>listedParts,noUsualFiles:()=>noUsualFiles,plainForm:()=>plainForm,severalIn:()=>severalIn,usualFiles:()=>usualFiles,usualFilesIn:()=>usualFilesIn})
var _start_0=_require(2839)
const FILES_OF={"test-results":"**/*.xml","test-baseline":"**/*.xml","lint-results":"**/*.sarif **/*.sarif.json **/*.xml","log-files":"**/*.log **/*.txt **/*.out"}
function usualFiles(input){return(FILES_OF[input]??"**").split(" ")}
function usualFilesIn(folder,input){const path=folder.replace(/(?:(?<![\\/])[\\/])+$/,"")
return usualFiles(input).map((glob)=>`${path}/${glob}`)}
function noUsualFiles(input){const ends=(FILES_OF[input]?.split(" ")??[]).map((glob)=>glob.replace("**/*",""))
return ends.length===0?"it is a folder without files":`it is a folder, and no file in it ends in ${_start_0.WKg(ends)}`}
function plainForm(pattern,input){const[,entry]=/^-\s+(\S.*)$/.exec(pattern)??[]
if(entry!==void 0)return certain(plainForm(entry,input)?.meant??entry,"write one entry per line, without a dash")
const bare=_start_0.sOo(pattern)
if(bare!==void 0)return certain(bare.meant,bare.says)
const[,,inner]=/^(["'])(.+)\1$/.exec(pattern)??[]
if(inner!==void 0)return certain(inner,"write it without quotes")
const[,expression,path=""]=/^(\w+\.[\w.-]+)(\/.*)?$/.exec(pattern)??[]
if(expression!==void 0&&_start_0.vRP.test(expression)){const meant=`\${{ ${expression} }}${path}`
return certain(meant,`write \`${meant}\``)}
const command=ofCommand(pattern,input==="log-files")
if(command!==void 0)return command
const folder=pattern.replace(/(?:\*\*)?[\\/]$/,"")
if(folder!==pattern&&/^(?![!/\\~$%{]|\w+:)./.test(folder)){const[files=""]=usualFilesIn(folder,input)
return certain(files,`it is a folder, write ${_start_0.TLu(files)}`)}
const whole=withWholeFolders(pattern)
const says=`"**" is a whole part of a path, write ${_start_0.TLu(whole)}`
return whole===pattern?void 0:{meant:whole,says,isCertain:false}}
function ofCommand(pattern,isLog){if(!/^[./]*(?:make|p?npm|npx|yarn|go|cargo|mvnw?|gradlew?|pytest|python3?|dotnet|docker|cat) (?!\S*\/)/.test(pattern))return void 0
const[,file=isLog?"test.log":""]=/(?:\btee |>) *([\w./-]+)$/.exec(pattern)??[]
return certain(file,`it is a command: name the file that it writes${isLog?", as in `make test 2>&1 | tee test.log`":""}`)}
function certain(meant,says){return{meant,says,isCertain:true}}
function withWholeFolders(pattern){return pattern.split("/").map((part)=>/^\*\*[^*]/.test(part)?`**/${part.slice(1)}`:part).join("/")}
function listedParts(pattern){const[,inner=pattern]=/^\[(.*)\]$/.exec(pattern)??[]
const parts=inner.split(/[{}]/.test(inner)?/\s+/:/[,;]|\s+/).filter(Boolean)
if(parts.length<2&&inner===pattern)return void 0
return parts.map((part)=>part.replace(/^(["'])(.*)\1$/,"$2"))}
function severalIn(pattern,input){const parts=listedParts(pattern)??[]
if(!parts.every((one)=>/^!|[*?[{]|\/$/.test(one)&&/[*/}]$|\.\w+$/.test(one))||parts.length<2)return void 0
return certain(parts.map((one)=>plainForm(one,input)?.meant??one).join("\n"),EACH)}
const EACH="write each glob on its own line"}),};
