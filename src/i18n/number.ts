// Numbers as both languages write them: groups of three digits parted by commas.

export function writeNumber(value: number): string {
	return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
