package dev.bonafide.web;

import dev.bonafide.conversation.Screening;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.web.handin.Desk;
import dev.bonafide.web.screening.Archive;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What the page and the API are built from.
 *
 * @param ids a new name for a screening at every call
 */
public record WebParts(
    Screening screening,
    RuleBook rules,
    Desk desk,
    Archive archive,
    InstantSource clock,
    Supplier<String> ids) {}
