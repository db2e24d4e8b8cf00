package dev.bonafide.bot.hiring;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.OutsideRecord;

/**
 * A case that waits for what is said in a meeting.
 *
 * @param by who named the meeting
 * @param meeting as they named it, with the meeting that it turned out to be
 */
record Expecting(CaseHistory history, String by, OutsideRecord meeting) {}
