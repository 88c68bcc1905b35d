package nl.tim.look;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component that pages are made of, for those who build and check them. */
@Controller
final class StyleController {

    @GetMapping("/style")
    String style() {
        return "look/style";
    }
}
