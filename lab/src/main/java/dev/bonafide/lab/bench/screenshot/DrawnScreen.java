package dev.bonafide.lab.bench.screenshot;

/**
 * What a screenshot is taken of.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param density pixels of the screen in one CSS pixel
 * @param hasSidebar whether other chats are listed on the left
 */
record DrawnScreen(
    String name, int width, int height, double density, boolean hasSidebar, boolean isDark) {
  boolean isPhone() {
    return width < 600;
  }
}
