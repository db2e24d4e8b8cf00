package dev.bonafide.terminal.show;

/** Colours of a terminal, or none. */
public record Paint(boolean coloured) {

  public String bold(String text) {
    return with("1", text);
  }

  public String dim(String text) {
    return with("2", text);
  }

  public String yellow(String text) {
    return with("33", text);
  }

  public String green(String text) {
    return with("32", text);
  }

  private String with(String code, String text) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
