import { anatomyOf } from '../anatomy.ts';
import type { Step } from '../draft.ts';
import { label } from '../leaves.ts';
import { isRightsNotice } from '../phrases/rights.ts';

/** How many lines at the end of the text a notice may be part of. */
const AT_THE_END = 2;

/** Labels the lines outside the text, or at its very end, that say whose it is and that it must not be copied. */
export const rightsNotices: Step = {
  name: 'rights-notices',
  why: 'Notices of copyright and copying are no part of the report, but they are shown with it.',
  apply(draft) {
    const { leaves, texts, first, last } = anatomyOf(draft);
    leaves.forEach((leaf, index) => {
      const isInText = index >= first && index <= last - AT_THE_END;
      if (!isInText && isRightsNotice(texts[index] ?? '')) label(leaf, 'rightsNotice');
    });
  },
};
