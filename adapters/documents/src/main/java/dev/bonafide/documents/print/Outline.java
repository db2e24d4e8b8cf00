package dev.bonafide.documents.print;

import java.awt.Shape;

/**
 * Letters as a drawing, at the size of one point.
 *
 * @param shape on a base line from 0 to the right, upward as a sheet counts
 * @param width up to where the next letter begins
 */
record Outline(Shape shape, double width) {}
