/** Language models on this machine, which refuse what their providers refuse and fail on demand. */
@NullMarked
package dev.bonafide.testkit.model;

import org.jspecify.annotations.NullMarked;
