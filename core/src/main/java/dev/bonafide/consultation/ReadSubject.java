package dev.bonafide.consultation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.proof.ModelClaim;
import java.util.Optional;

/**
 * Who the evidence is about, as a model reads it where nothing else says it; believed by no one
 * yet.
 *
 * @param name where it reads what they are called; without words where it reads none
 * @param kind what it takes them for; empty where it cannot tell
 */
public record ReadSubject(ModelClaim.Quoted name, Optional<SubjectKind> kind) {}
