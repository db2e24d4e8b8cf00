package dev.bonafide.web.page;

import java.util.Map;

/**
 * Reason why a form on the page of a case was not taken, beside the field that it is about.
 *
 * @param form its path behind that of the case, and the finding that it is about; empty for none
 * @param field empty where it is about none
 * @param words what to fix, in a sentence
 * @param given what was typed, by the names of fields
 */
public record FormProblem(String form, String field, String words, Map<String, String> given) {
  static final FormProblem NONE = new FormProblem("", "", "", Map.of());

  public FormProblem {
    given = Map.copyOf(given);
  }

  /** Whether it is told above everything, as it is about no field. */
  public boolean isAbove() {
    return field.isEmpty() && !words.isEmpty();
  }

  public boolean isAt(String other, String name) {
    return form.equals(other) && field.equals(name);
  }

  /** Returns the words typed into a field of a form; empty for nothing. */
  public String typed(String other, String name) {
    return form.equals(other) ? given.getOrDefault(name, "") : "";
  }
}
