import { z } from 'zod';
import type { ActResult } from '../page/protocol.js';
import type { FakeMember, Pressed } from '../people/fake-member.js';
import { MemberError } from '../people/member-error.js';
import type { OptionValues } from '../people/member-options.js';
import type { FileContent } from '../state/fake-attachments.js';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().max(100);
const entered = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ file: z.string().max(100) }),
]);
const command = { name, values: z.record(name, entered) };

/** A request to act: who does what, and where. */
export const requestSchema = z.object({
  standpoint: z.object({
    person: z.enum(['member', 'moderator']),
    place: name,
    locale: z.string().max(20),
  }),
  act: z.discriminatedUnion('type', [
    z.object({ type: z.literal('post'), text: z.string() }),
    z.object({ type: z.literal('command'), ...command }),
    z.object({ type: z.literal('typing'), ...command, focused: name }),
    z.object({ type: z.literal('menu'), name, message: id }),
    z.object({ type: z.literal('press'), message: id, customId: name }),
    z.object({ type: z.literal('choose'), message: id, customId: name, values: z.array(name) }),
    z.object({ type: z.literal('submit'), form: id, values: z.record(name, z.string()) }),
  ]),
});

type ParsedAct = z.infer<typeof requestSchema>['act'];

/** Acts as a person; resolves once they see the outcome. */
export async function perform(
  member: FakeMember,
  act: ParsedAct,
  files: readonly FileContent[],
): Promise<ActResult> {
  try {
    switch (act.type) {
      case 'typing': {
        const values = withFiles(act.values, files);
        return { choices: await member.autocomplete(act.name, values, act.focused) };
      }
      case 'post':
        return { message: member.post(act.text).id };
      case 'command':
        return { message: (await member.slash(act.name, withFiles(act.values, files))).id };
      case 'menu':
        return { message: (await member.messageCommand(act.name, { id: act.message })).id };
      case 'press':
        return describePressed(await member.pressButton({ id: act.message }, act.customId));
      case 'submit':
        return { message: (await member.submitForm({ id: act.form }, act.values)).id };
      case 'choose': {
        const { customId, message, values } = act;
        return { message: (await member.choose({ id: message }, customId, values)).id };
      }
    }
  } catch (error) {
    if (error instanceof MemberError) return { error: error.message };
    throw error;
  }
}

function describePressed(pressed: Pressed): ActResult {
  return pressed.kind === 'form' ? { form: pressed.form } : { message: pressed.message.id };
}

function withFiles(
  values: Readonly<Record<string, z.infer<typeof entered>>>,
  files: readonly FileContent[],
): OptionValues {
  const filled = Object.entries(values).map(([option, value]) => {
    if (typeof value !== 'object') return [option, value] as const;
    return [option, files.find(({ name }) => name === value.file) ?? null] as const;
  });
  return Object.fromEntries(filled);
}
