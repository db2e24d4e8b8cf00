package dev.bonafide.text;

/** How far a name is from the one that was meant. */
public final class Slip {
  private Slip() {}

  /**
   * Letters added, left out or changed (Levenshtein's distance). Takes as many steps as the product
   * of the lengths: for names, not for texts.
   */
  public static int between(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
