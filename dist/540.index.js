export const id=540
export const ids=[540]
export const modules={1702:((_module,_exports,_require)=>{_require.d(_exports,{parseYaml:()=>parseYaml,parseYamlValue:()=>parseYamlValue})
var _start_0=_require(2839)
var KeyError=class extends Error{name="KeyError"
offset
constructor({cause,offset}){super(cause)
this.offset=offset}}
function plainValueOf(document,library,targetOf){library.visit(document,{Pair:(_,{key})=>{if(!library.isNode(key))return
const named=library.isAlias(key)?targetOf(key):key
if(!library.isCollection(named))return
throw new KeyError({cause:library.isMap(named)?"a text that begins with {{ needs quotes around it,":"a key is a list",offset:key.range?.[0]??0})}})
return document.toJS({maxAliasCount:-1})}
const MAX_CHARACTERS=2**20
const MAX_TOKENS=2e5
const MAX_NAMES=2e3
const MAX_VALUES=5e4
const TOO_DEEP={cause:`is nested more than 64 levels deep`}
function tooMuchIn(token){const waiting=[{token,depth:0}]
let names=0
for(let next=waiting.pop();next!==void 0;next=waiting.pop()){const{token:one,depth}=next
if(depth>64)return{...TOO_DEEP,offset:one.offset}
if(one.type==="anchor"||one.type==="alias")names+=1
if(names>2e3)return{cause:`has more than ${MAX_NAMES} anchors and aliases`,offset:one.offset}
const inner="items"in one?depth+1:depth
for(const part of partsOf(one).toReversed())waiting.push({token:part,depth:inner})}}
function partsOf(token){if(token.type==="document")return listOf(token.start,token.value)
if(token.type==="block-scalar")return token.props
if(!("items"in token))return[]
return token.items.flatMap(({start,key,sep,value})=>listOf(start,key,sep,value))}
function listOf(...parts){return parts.flatMap((part)=>part??[])}
const NOTHING={values:0,characters:0}
var Values=class{faults=[]
#yaml
#anchors=new Map()
#targets=new Map()
constructor(library,document){this.#yaml=library
this.#measure(document.contents)}
targetOf(alias){return this.#targets.get(alias)}
#measure(node){if(this.#yaml.isPair(node))return sum(this.#measure(node.key),this.#measure(node.value))
if(!this.#yaml.isNode(node))return NOTHING
if(this.#yaml.isAlias(node))return this.#checked(node,this.#sizeOf(node))
const named={node}
if(node.anchor!==void 0)this.#anchors.set(node.anchor,named)
let size={values:1,characters:charactersOf(node)}
if(this.#yaml.isCollection(node)){if(this.#yaml.isMap(node))this.#findRepeatedKeys(node)
for(const item of node.items)size=sum(size,this.#measure(item))}
named.size=size
return this.#checked(node,size)}
#sizeOf(alias){const named=this.#anchors.get(alias.source)
if(named?.size===void 0){const cause=named===void 0?"has no anchor before it":"is inside its own anchor"
this.faults.push({kind:"alias",cause,alias:alias.source,offset:offsetOf(alias)})
return NOTHING}
this.#targets.set(alias,named.node)
return named.size}
#checked(node,size){const limit=limitBefore(size)
if(limit!==void 0&&this.faults.every(({kind})=>kind!=="too much")){const cause=`expands to more than ${limit} when each alias is written out`
this.faults.push({kind:"too much",cause,offset:offsetOf(node)})}
return size}
#findRepeatedKeys({items}){const seen=new Set()
for(const{key}of items){if(!this.#yaml.isScalar(key))continue
if(seen.has(key.value))this.faults.push({kind:"repeated key",cause:"Map keys must be unique",offset:offsetOf(key)})
seen.add(key.value)}}}
function sum(one,other){return{values:one.values+other.values,characters:one.characters+other.characters}}
function charactersOf(node){return"value"in node&&typeof node.value==="string"?node.value.length:0}
function limitBefore({values,characters}){if(values>5e4)return`${MAX_VALUES} values`
return characters>MAX_CHARACTERS?`${MAX_CHARACTERS} characters`:void 0}
function offsetOf({range}){return range?.[0]??0}
async function parseYaml(text,{wall,schema="core"},read){if(text.length>MAX_CHARACTERS)return{problems:[{kind:"too much",cause:`has more than ${MAX_CHARACTERS} characters`}]}
const reading=new YamlReading(await _require.e(7920).then(_require.bind(_require,4784)),text)
try{return wall.run(()=>reading.read(schema,read))}catch(error){return{problems:[error instanceof KeyError?reading.problemOfKey(error):problemOfLimit(error)]}}}
function problemOfLimit(error){if(error instanceof RangeError)return{kind:"too much",cause:"is nested too deeply"}
if(!(error instanceof _start_0.JTn))throw error
return{kind:"too slow",cause:error.isLate?"was not read, because other inputs used up the time":"takes too long to read; make it shorter"}}
function parseYamlValue(text,options){return parseYaml(text,options,({problems,toValue})=>{return problems.length>0?{problems}:{value:toValue()}})}
const MAX_OPEN=72
var YamlReading=class{#library
#text
#lines
#tooMuch
constructor(library,text){this.#library=library
this.#text=text
this.#lines=new library.LineCounter()}
read(schema,read){const tokens=this.#tokens()
if(this.#tooMuch!==void 0)return{problems:[this.#problemOf("too much",this.#tooMuch)]}
const options={schema,uniqueKeys:false,resolveKnownTags:false,logLevel:"error"}
const[document,another]=new this.#library.Composer(options).compose(tokens,true,this.#text.length)
if(document===void 0)return{problems:[]}
const values=new Values(this.#library,document)
const fatal=this.#fatalProblems(document,another,values,schema)
if(fatal.length>0)return{problems:fatal}
const targetOf=(alias)=>values.targetOf(alias)
return read({problems:values.faults.map((fault)=>this.#problemOf(fault.kind,fault)),library:this.#library,contents:document.contents,targetOf,placeAt:(offset)=>this.#placeAt(offset),toValue:()=>plainValueOf(document,this.#library,targetOf)})}
problemOfKey({message:cause,offset}){return this.#problemOf("syntax",{cause,offset})}
#tokens(){const parser=new this.#library.Parser(this.#lines.addNewLine)
this.#lines.addNewLine(0)
const tokens=[]
let count=0
for(const lexeme of new this.#library.Lexer().lex(this.#text)){count+=1
if(count>2e5){this.#tooMuch={cause:`has more than ${MAX_TOKENS} tokens`,offset:parser.offset}
return[]}
for(const token of parser.next(lexeme))tokens.push(token)
if(parser.stack.length>MAX_OPEN){this.#tooMuch={...TOO_DEEP,offset:parser.stack[65]?.offset??parser.offset}
return[]}}
for(const token of parser.end())tokens.push(token)
for(const token of tokens)this.#tooMuch??=tooMuchIn(token)
return tokens}
#fatalProblems({errors,warnings},another,{faults},schema){const broken=[...errors,...schema==="failsafe"?[]:warnings]
return[...faults.filter(({kind})=>kind==="too much").map((one)=>this.#problemOf(one.kind,one)),...broken.map(({message,pos})=>this.#problemOf("syntax",{cause:message,offset:pos[0]})),...another===void 0?[]:[this.#problemOf("syntax",moreThanOne(another))]]}
#problemOf(kind,{cause,alias,offset}){return{kind,cause,alias,place:offset<0?void 0:this.#placeAt(offset)}}
#placeAt(offset){const{line,col}=this.#lines.linePos(offset)
return{line,column:col}}}
function moreThanOne({range}){return{cause:"Source contains multiple documents, but only one is allowed",offset:range?.[0]??0}}}),};
