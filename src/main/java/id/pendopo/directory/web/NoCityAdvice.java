package id.pendopo.directory.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads the first visitor to the page where the city begins. */
@ControllerAdvice
class NoCityAdvice {
    @ExceptionHandler(NoCityYet.class)
    String begin() {
        return "redirect:/mulai";
    }
}
