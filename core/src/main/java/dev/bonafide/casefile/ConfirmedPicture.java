package dev.bonafide.casefile;

import dev.bonafide.casefile.picture.PictureHash;
import java.time.Instant;

/**
 * A picture of a case whose outcome is that it was a fraud.
 *
 * @param at when that was said
 */
public record ConfirmedPicture(CaseId id, Instant at, PictureHash hash) {}
