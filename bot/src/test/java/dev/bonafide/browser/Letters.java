package dev.bonafide.browser;

/** Whether a browser has a font for some letters: those that it has none for all look alike. */
final class Letters {
  /** What to do where it has none for Japanese. */
  static final String INSTALL = "no font with Japanese letters: apt-get install fonts-vlgothic";

  private static final String DRAWN =
      """
      const draw = letter => {
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d');
        pen.font = '40px sans-serif';
        pen.fillText(letter, 0, 60);
        return canvas.toDataURL();
      };
      return draw(arguments[0]) !== draw(arguments[1]);""";

  private Letters() {}

  static boolean isJapaneseDrawn(Visitor visitor) {
    return Boolean.TRUE.equals(visitor.driver().executeScript(DRAWN, "日", "本"));
  }
}
