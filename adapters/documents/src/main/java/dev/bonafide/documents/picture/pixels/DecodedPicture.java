package dev.bonafide.documents.picture.pixels;

import java.awt.image.BufferedImage;

/**
 * The pixels of a picture.
 *
 * @param step how many pixels of the file, across and down, are one of these
 */
public record DecodedPicture(BufferedImage pixels, int step) {}
