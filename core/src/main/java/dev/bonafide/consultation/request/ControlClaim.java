package dev.bonafide.consultation.request;

import dev.bonafide.check.ClaimWording;

/**
 * A claim that is asked among the others and looks like them. Code knows its answer: its words were
 * planted.
 *
 * @param wording a rule's
 * @param words that were planted
 * @param isShown whether they show what the wording says
 */
public record ControlClaim(ClaimWording wording, String words, boolean isShown) {}
