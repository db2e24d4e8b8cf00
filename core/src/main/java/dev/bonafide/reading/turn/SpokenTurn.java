package dev.bonafide.reading.turn;

import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Role;
import dev.bonafide.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of one voice, before it is told whose side it is on.
 *
 * @param role null where it goes by the label
 */
record SpokenTurn(
    @Nullable String label, @Nullable Moment at, Span span, boolean wrapped, @Nullable Role role) {}
