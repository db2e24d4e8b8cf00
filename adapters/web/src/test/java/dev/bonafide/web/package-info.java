@NullMarked
package dev.bonafide.web;

import org.jspecify.annotations.NullMarked;
