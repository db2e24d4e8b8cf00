package dev.bonafide.web.cases;

/** Everything that a person sees of a stored case at one look. */
public record CaseLook(StoredCase stored, CaseLinkage linkage) {}
