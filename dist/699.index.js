export const id = 699;
export const ids = [699];
export const modules = {
	8457: ((_module, _exports, _require) => {
_require.d(_exports, { foreseenIncident: () => foreseenIncident });
var _plan_table_js_0 = _require(9465);
var _wanted_room_js_1 = _require(7814);
var _provisioning_advice_js_2 = _require(399);
async function foreseenRoom({ entry, title, connect, guards, teams }, members) {
	const { team, ...alone } = entry;
	const isPlanned = teams.some(({ id, name }) => team === id || team === name);
	const wanted = (0, _wanted_room_js_1.b)({
		...isPlanned ? alone : entry,
		title
	}, members);
	const webex = connect();
	const finder = new _plan_table_js_0.s$(webex, guards);
	const read = await (0, _plan_table_js_0.RN)(webex, finder, {
		teams: [],
		rooms: [wanted]
	}, { mustBeOurs: true });
	if ("actual" in read) return {
		problems: [],
		notes: (0, _wanted_room_js_1.N)(wanted, read.actual, guards).notes
	};
	const sentences = (isOfGroup) => read.problems.filter(({ group }) => group !== void 0 === isOfGroup).map(({ sentence }) => `For the incident, ${sentence}`);
	return {
		problems: sentences(false),
		notes: sentences(true)
	};
}
async function foreseenIncident(setup, happening, host) {
	const { userMap, emailDomains } = happening.inputs;
	const roles = setup.entry.members.flatMap((member) => "role" in member ? [member.role] : []);
	const unmapped = userMap === void 0 && emailDomains.length === 0 ? roles : [];
	try {
		const { peopleFor } = await Promise.all([_require.e(243), _require.e(1573)]).then(_require.bind(_require, 4433));
		const { members, notes } = await peopleFor(setup, happening, host);
		const room = await foreseenRoom(setup, members);
		return {
			...room,
			notes: [...unmapped.length > 0 ? [] : notes, ...room.notes],
			unmapped
		};
	} catch (error) {
		return {
			problems: [`The incident's room could not be looked up: ${await (0, _provisioning_advice_js_2.kY)(error)}`],
			notes: [],
			unmapped
		};
	}
}
	}),
	7814: ((_module, _exports, _require) => {
_require.d(_exports, {
	N: () => admitted,
	b: () => wantedRoom
});
var _start_js_0 = _require(510);
var _provisioning_advice_js_1 = _require(399);
function admitted(entry, actual, guards) {
	const notes = [];
	const isAdmitted = (member) => {
		const refusal = (0, _start_js_0.WB9)(member.person?.id, actual.selfId) ? void 0 : (0, _provisioning_advice_js_1.Of)(member, guards);
		if (refusal !== void 0) notes.push(refusal);
		return refusal === void 0;
	};
	const members = entry.members.filter((member) => {
		if (!("email" in member)) return true;
		const email = member.email.toLowerCase();
		const person = actual.people.get(email);
		return isAdmitted({
			email,
			...person !== void 0 && { person }
		});
	});
	const groups = new Map([...actual.groups].map(([name, people]) => {
		return [name, people.filter((person) => isAdmitted({
			email: person.emails[0] ?? person.id,
			person
		}))];
	}));
	const kept = {
		...entry,
		members
	};
	const room = actual.rooms.get(entry);
	const rooms = new Map(room === void 0 ? [] : [[kept, room]]);
	const joiners = new Map([[kept, actual.joiners.get(entry) ?? []]]);
	return {
		entry: kept,
		actual: {
			...actual,
			groups,
			rooms,
			joiners
		},
		notes
	};
}
function wantedRoom({ id, title, team, place }, members) {
	const name = id === void 0 ? { title } : {
		id,
		title: id
	};
	const inTeam = team === void 0 ? {} : { team };
	return {
		...name,
		...inTeam,
		members,
		place
	};
}
	})
};
