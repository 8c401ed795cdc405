// What drawing costs when every item is its own path or its own element: the two plain ways the painter
// is compared with. Runs in the page of any browser; `picture` holds the places of a laid-out figure.

/**
 * Runs inside the page. Median ms of drawing the picture one path an item on a canvas, and as SVG elements.
 * @param {{ positions: number[], edges: number[], width: number, height: number }} picture
 */
export function drawPlainly(picture) {
	const { positions, edges, width, height } = picture;
	const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
	const time = (work) =>
		middle(
			Array.from({ length: 5 }, () => {
				const start = performance.now();
				work();
				return performance.now() - start;
			}),
		);
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	const onCanvas = () => {
		context.clearRect(0, 0, width, height);
		context.strokeStyle = "#747d8d";
		for (let edge = 0; edge < edges.length; edge += 2) {
			context.beginPath();
			context.moveTo(positions[2 * edges[edge]], positions[2 * edges[edge] + 1]);
			context.lineTo(positions[2 * edges[edge + 1]], positions[2 * edges[edge + 1] + 1]);
			context.stroke();
		}
		for (let node = 0; node < positions.length; node += 2) {
			context.beginPath();
			context.arc(positions[node], positions[node + 1], 10, 0, 2 * Math.PI);
			context.fillStyle = "#00a3bf";
			context.fill();
			context.stroke();
		}
		context.getImageData(0, 0, 1, 1);
	};
	const asElements = () => {
		const space = "http://www.w3.org/2000/svg";
		const root = document.createElementNS(space, "svg");
		for (let edge = 0; edge < edges.length; edge += 2) {
			const line = document.createElementNS(space, "line");
			line.setAttribute("x1", positions[2 * edges[edge]]);
			line.setAttribute("y1", positions[2 * edges[edge] + 1]);
			line.setAttribute("x2", positions[2 * edges[edge + 1]]);
			line.setAttribute("y2", positions[2 * edges[edge + 1] + 1]);
			line.setAttribute("stroke", "#747d8d");
			root.append(line);
		}
		for (let node = 0; node < positions.length; node += 2) {
			const circle = document.createElementNS(space, "circle");
			circle.setAttribute("cx", positions[node]);
			circle.setAttribute("cy", positions[node + 1]);
			circle.setAttribute("r", 10);
			root.append(circle);
		}
		document.body.append(root);
		root.getBoundingClientRect();
		root.remove();
	};
	return { canvas: time(onCanvas), svg: time(asElements) };
}
