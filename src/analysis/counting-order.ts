// Numbers in the order of what is counted of each, the fewest first, equals by number: linear, without comparing.

export function orderByCount(counts: ArrayLike<number>): Uint32Array {
	let most = 0;
	for (let item = 0; item < counts.length; item++) most = Math.max(most, counts[item] as number);
	const begin = new Uint32Array(most + 2);
	for (let item = 0; item < counts.length; item++) (begin[(counts[item] as number) + 1] as number)++;
	for (let count = 0; count < most; count++) begin[count + 1] = (begin[count + 1] as number) + (begin[count] as number);
	const order = new Uint32Array(counts.length);
	for (let item = 0; item < counts.length; item++) order[(begin[counts[item] as number] as number)++] = item;
	return order;
}
