// Runs in every page before n8n's own scripts, and tells `countedInStory` what a person does there. What scripts do is not trusted, and
// not counted. A press that only puts the cursor into a field which is then filled in is part of that field.

/** How far a press has to move to be a drag, as in n8n. */
const DRAG_PX = 10;
const KEYS = new Set(['Enter', 'Escape', 'Tab']);

let pressedAt;
let pressed;
let entered = false;

const on = (type, act) => window.addEventListener(type, (event) => event.isTrusted && act(event), { capture: true, passive: true });

on('pointerdown', (event) => {
	pressedAt = event;
	pressed = event.target;
	window.countedInStory('press');
});
on('pointerup', ({ clientX, clientY }) => {
	if (pressedAt && Math.hypot(clientX - pressedAt.clientX, clientY - pressedAt.clientY) > DRAG_PX) window.countedInStory('drag');
	pressedAt = undefined;
});
on('focusin', () => {
	entered = false;
});
on('keydown', ({ key }) => {
	if (KEYS.has(key)) window.countedInStory('key');
});
for (const type of ['beforeinput', 'input', 'paste'])
	on(type, ({ target }) => {
		if (entered) return;
		entered = true;
		const byPress = pressed && (pressed.contains(target) || target.contains(pressed));
		pressed = undefined;
		window.countedInStory(byPress ? 'pressedField' : 'field');
	});
