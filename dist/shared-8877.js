export const modules={8877:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{data_lines_exports:()=>data_lines_exports,mappingLines:()=>mappingLines})
var _rolldown_runtime_0=_require(3449)
var data_lines_exports=_rolldown_runtime_0.IL({mappingLines:()=>mappingLines})
const PAIR=/^(?:-\s+)?["']?([A-Za-z_][\w-]*)["']?(?:\s*(?:=|:(?=\s|$|[^\s@]+@[^\s@]+$))|\s(?=[^\s@]+@[^\s@]+$))(.*)$/
const MAPPED=/^["']?[\w-]+["']?\s*:(?:\s|$)/
function mappingLines(text){const lines=text.split(/\r?\n/).filter((line)=>line.trim()!=="")
const pairs=lines.map((line)=>PAIR.exec(line)??[])
const names=pairs.map(([,name])=>name)
if(names.includes(void 0)||new Set(names).size<names.length)return void 0
return lines.every((line)=>MAPPED.test(line))?void 0:pairs.map(([,name,value=""])=>`${name}: ${scalarOf(value.trim())}`)}
function scalarOf(value){return/^[\p{L}\p{N}/.][^#]*$/u.test(value)&&!/:(?:\s|$)|\s$/.test(value)||/^"[^"\\]*"$|^'[^']*'$/.test(value)?value:JSON.stringify(value)}}),};
