@NullMarked
package dev.bonafide.lab.evaluation.firstsight;

import org.jspecify.annotations.NullMarked;
