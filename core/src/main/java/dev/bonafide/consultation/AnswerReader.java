package dev.bonafide.consultation;

import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.consultation.request.Prompt;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a model answered. It believes nothing: whatever is not exactly what the schema asks
 * for, more than {@value #LONGEST} bytes long, or broken in any way, is no answer at all.
 */
public interface AnswerReader {
  /** In bytes of UTF-8. */
  int LONGEST = 256 * 1024;

  /** How many things one prompt's part of an answer may point at. */
  int MOST_POINTED = 24;

  /** How many quotes may stand with one of them. */
  int MOST_QUOTES = 8;

  /**
   * Reads a first reading's answer.
   *
   * @param asked whose ids an answer may name, each under its own prompt alone
   * @param voices how many speakers it may choose from; 0 where it is not asked who the subject is
   * @return empty where it is malformed; a choice that is none of these is no choice
   */
  Optional<FirstAnswer> first(String json, List<Prompt> asked, int voices);

  /**
   * Reads a second reading's answer.
   *
   * @param claims how many claims were sent; they are numbered from 1
   * @return each claim at most once; empty where it is malformed
   */
  Optional<List<Refutation>> second(String json, int claims);

  /**
   * Reads what a typed line means, and what answers it.
   *
   * @return empty where it is malformed, or names a meaning or a finding that was not given; what
   *     points at no sentence or line is left out
   */
  Optional<TypedLine> line(String json, LineQuestion question);
}
