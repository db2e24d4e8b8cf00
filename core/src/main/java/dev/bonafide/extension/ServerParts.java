package dev.bonafide.extension;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.RecordedCases;
import dev.bonafide.conversation.stage.StageWatch;
import dev.bonafide.mail.Inbox;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The parts of a server that an extension works with.
 *
 * @param watched stages that rooms of any tenant watch
 * @param inbox of conversations; who works on them looks for themselves
 * @param longest how long it may take from the first request for a candidate until their case is
 *     stored
 */
public record ServerParts(
    CaseFiles cases,
    RecordedCases records,
    Supplier<List<StageWatch>> watched,
    Inbox inbox,
    Supplier<Duration> longest) {}
