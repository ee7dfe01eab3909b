import type { Method } from '../catalogue.ts';

/** The method page in English. */
export const methodInEnglish: Method = {
  sections: {
    claims: {
      title: 'What is recorded',
      text: 'A claim is what one source says of one thing: its value, with the words by which the source hedges it, the time for which it holds, who first said it and where in the source it stands. Nothing is rounded, converted, added up or filled in. What no source reports is shown as not reported; zero is a number.',
    },
    values: {
      title: 'How a value is read',
      text: 'Every value allows some numbers. An exact number allows itself; “more than”, “at least”, “up to” and “under” allow all numbers on one side; two numbers allow all between them. “About” allows as much more or less as the tolerance of its measure says, and “nearly” as much less. A date that is about so may be off by its own length: a day by a day, a month by a month.',
    },
    times: {
      title: 'When two claims speak of the same',
      text: 'Claims are set against each other only where they speak of the same measure and of the same members, such as one place. Some things have one answer whenever they are asked for, such as the day of an event. Others are compared only where their times overlap, cover the same period or name the same event. A running total never falls, so that an earlier floor also bears on a later ceiling. What a source does not date is compared only where time does not matter.',
    },
    disagreements: {
      title: 'What a disagreement is',
      text: 'Two claims that speak of the same and allow no value in common cannot both be right. Claims that are linked by time in this way are one disagreement. The site cannot be published while a disagreement has not been read by the editors, or while a claim has joined or left it since. Statements in words are never compared by machine; where editors find statements that do not sit together, the disagreement is marked as found by hand; some of these can still both be true, and the reading says how.',
    },
    readings: {
      title: 'What the editors say of it',
      text: 'For each disagreement the editors say how the claims relate and, where they have a reason, which one they use. A disagreement is open while nothing explains a difference or while no position is taken. The relations and the reasons for a choice are these.',
    },
    independence: {
      title: 'Who said it first',
      text: 'The origin is who first said something: ten reprints of one statement have one origin. A claim that repeats others, or was made from them, counts under their origins. Numbers of origins are counted in this way everywhere on this site.',
    },
    directness: {
      title: 'How near a source stands to the speaker',
      text: 'Directness follows from stated facts alone and is no grade.',
    },
    corroboration: {
      title: 'Who else says so',
      text: 'For every claim the other origins are counted that agree with it, that differ from it, that speak of the same for another time or in words, and that speak of the measure but not of this. To agree is to state the same value, or one that the claim allows for the same time. An origin that does both is counted as differing. What its speaker has disowned, and what the editors call a copying error, agrees with nothing.',
    },
    ranges: {
      title: 'Ranges',
      text: 'A range runs from the lowest to the highest number that is reported for one thing at one time. It is not a margin of error. Claims that their speaker has disowned, and those that the editors call a copying error, are left out and counted.',
    },
    checks: {
      title: 'Arithmetic',
      text: 'A check holds named claims to one relation. Each value enters with all the numbers that it allows. A check adds up where the relation is certain, does not add up where it is impossible, and cannot be decided otherwise. Nobody counts fewer than none, and people and things are counted in whole numbers. What a source says has gone on since a year may have begun at any time of it, and is taken to go on to the day the source was published. When an outcome changes, the site cannot be published until the editors have looked.',
    },
    audits: {
      title: 'The audit of a source',
      text: 'On the page of a source each of its claims is set against every claim of the same thing by other origins, whatever the date. What follows says how another claim may stand to it.',
    },
  },
  relations: {
    'different-date': 'The claims hold for different times.',
    'different-scope': 'One counts a wider or a narrower group or area.',
    'different-definition': 'They count under different definitions.',
    rounding: 'One is a rounder form of the other.',
    revised: 'The speaker has since replaced or withdrawn it.',
    'copy-error': 'It departs from the text that it copies.',
    'translation-error': 'It departs from the text that it translates.',
    contradiction: 'Nothing that is known explains the difference.',
  },
  choiceRules: {
    'nearest-to-speaker': 'it stands nearest to those who count or decide',
    'latest-correction': 'the same speaker has put it in the place of an earlier one',
    'scope-as-defined': 'it counts just what the measure defines',
    'most-exact': 'it is the most exact of those that differ by rounding',
    'independent-origins': 'several origins state it independently of each other',
  },
  checkKinds: {
    'parts-total': 'Do the parts add up to their total, or to no more than the whole?',
    'at-most': 'Is the value no more than its limit?',
    equal: 'Are the values the same?',
    'time-order': 'Does each come no later than the next?',
    rank: 'Is what is called the largest at least as large as the others?',
    ratio: 'Does the part, divided by the whole, lie within bounds?',
    monotone: 'In the order of time, do the values never fall, or never rise?',
    subset: 'Is what is counted in a whole no larger than it, or among it?',
    rate: 'Does the rate, over the length of time, make the total?',
    'before-after':
      'Does what was there before, with what was added or removed, make what is there after?',
  },
  verdicts: {
    contradicts:
      'It cannot hold beside the other, and nothing that is known explains the difference.',
    differs: 'It cannot hold beside the other, and the editors name the reason.',
    conflicts:
      'It cannot hold beside the other; the reading relates both to the claim that the editors use.',
    supports: 'It states the same value, or one that the claim allows for the same time.',
    'different-date': 'It states another value for another time; both may hold.',
    undated: 'It states another value, and at least one of the two is not dated.',
    'not-compared': 'It is put in words, or gives no value, and is set beside the claim to read.',
  },
  directness: {
    'own-text': 'The source publishes the words of the one who speaks.',
    'named-speaker': 'The source reports a speaker whom it names by office or organisation.',
    'unnamed-speaker': 'The source reports a speaker whom it does not name.',
    outlet: 'The source says it in its own words and names nobody.',
    copy: 'The source repeats another publication or another claim.',
    'not-confirmable': 'A second reading could not confirm it.',
  },
  tolerance: (share, measures) => `${share} for ${measures}`,
  noTolerance: (measures) => `none for ${measures}`,
};
