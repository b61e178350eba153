export const modules={2124:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{syntaxHint:()=>syntaxHint,syntax_hint_exports:()=>syntax_hint_exports})
var _rolldown_runtime_0=_require(3449)
var syntax_hint_exports=_rolldown_runtime_0.IL({syntaxHint:()=>syntaxHint})
function syntaxHint(text,brokenLine){const lines=text.split(/\r?\n/)
const at=brokenLine-1
const line=lines[at]??""
if(/^ *\t/.test(line))return"Indent with spaces: YAML does not allow tabs there."
if(isBelowText(lines,at)||isBelowText(lines,at-1))return"Indent each line of the text below \"|\": it ends at the first line that is not indented."
if(/^\s*\w+: .*, \w+:(?: |$)/.test(line))return"Write each name on a line of its own."
return markHint(lines,at)??markHint(lines,at-1)??colonHint(line)??indentHint(lines,at)??missingHint(text,line)??GENERAL}
const GENERAL="Put quotes around a text that contains \": \" or \" #\", or that begins with a special character."
function isBelowText(lines,at){const before=lines.slice(0,Math.max(0,at)).findLast((line)=>line.trim()!=="")??""
return/^\S/.test(lines[at]??"")&&/^\w+: *[|>][-+]?$/.test(before.trimEnd())}
const NAMED=/^( *(?:- +)*)[\w."'-]+: +(\S.*)$/
const MARK=/^(?:[*&@`%!>|{}[\],#]|[-?:](?=\s|$))/
function markHint(lines,at){const[,,value=""]=NAMED.exec(lines[at]??"")??[]
const number=at+1
if(/^(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*[^\s#,]/.test(value))return`The text in line ${number} goes on after its closing quotation mark: put all of it in quotes, of the other kind if it contains this one.`
if(/^(?:"(?:[^"\\]|\\.)*|'[^']*)$/.test(value))return`The text in line ${number} begins with a quotation mark, and none ends it there.`
const[mark]=MARK.exec(value)??[]
if(mark===void 0||/^[|>][-+\d]*\s*(?:#.*)?$/.test(value))return void 0
if(/^(?:\[[^\]]*\]|\{[^}]*\})\s*(?:#.*)?$/.test(value))return void 0
const end=mark==="["?"]":mark==="{"?"}":void 0
if(end!==void 0&&!value.includes(end))return`The value in line ${number} begins with "${mark}": end it with "${end}", or put a text in quotes.`
return`The text in line ${number} begins with "${mark}", which means something else in YAML: put the whole text in quotes.`}
function colonHint(line){const[,,value=""]=NAMED.exec(line)??[]
return/^[^"'[{].*?: /.test(value)?GENERAL:void 0}
function indentHint(lines,at){const number=at+1
const below=lines.findIndex((line,index)=>index>at&&line.trim()!=="")
if(hasValue(lines[at])&&isDeeper(lines[below],lines[at]))return deeper(below+1,number)
const above=lines.findLastIndex((line,index)=>index<at&&line.trim()!=="")
if(above<0)return void 0
if(hasValue(lines[above])&&isDeeper(lines[at],lines[above]))return deeper(number,above+1)
if(/:\s*$/.test(lines[above]??"")&&isDeeper(lines[at],lines[above]))return void 0
const known=lines.slice(0,at).flatMap(columnsOf)
if(columnsOf(lines[at]??"").some((column)=>known.includes(column)))return void 0
return`Line ${number} is indented like no line above it: use as many spaces as for the lines that it belongs to.`}
function deeper(number,above){return`Line ${number} is indented more than line ${above}, which already has a value: write both with the same indentation.`}
function hasValue(line=""){const[,,value]=NAMED.exec(line)??[]
return value!==void 0&&!/^(?:[|>&!#[{"'])/.test(value)&&!value.includes(": ")}
function isDeeper(line,other=""){if(line===void 0||!/^ *(?:- +)*[\w."'-]+:(?: |$)/.test(line))return false
return columnOf(line)>columnOf(other)}
function columnOf(line){return/^ *(?:- +)*/.exec(line)?.[0].length??0}
function columnsOf(line){if(line.trim()==="")return[]
return[/^ */.exec(line)?.[0].length??0,columnOf(line)]}
function missingHint(text,line){if(/^\s*[{[]/.test(text))return"In JSON, write a comma between two values, and quotation marks around names and texts."
return/^\s*\w+:[^\s:/]/.test(line)?"Write a space after the colon of a name.":void 0}}),};
