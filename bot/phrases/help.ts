// How people ask what the bot can do.
import type { CapabilityPhrases } from '../language/types.ts';

export const help: CapabilityPhrases = {
  capability: 'help',
  intents: {
    help: {
      en: {
        patterns: [
          '=what how work|works|working|function|functions',
          'examples|example can_say|can_ask|can_do|sentences|commands|questions|of_what^1',
          '=lost|stuck now|what|next|do|help',
          '=explain|guide|show how|what|me|works',
          '=assistance|help|guidance|support|hand get|some|need|can|want|show|you',
          'bot for|purpose|do !{n} !{product} !#licence^0.5',
          '=no_clue|no_idea|not_a_clue how|what|works|work help|works|work|do',
          '=help lost|stuck|confused|understand|dont',
          '=dont_understand|lost|confused^1',
          '=help can|need|me|us',
          'commands|possibilities|capabilities #show|all|list',
          '=dont_know|not_sure what|how',
          'what can|does|is this|it bot|thing|assistant|chatbot do^1',
          'what can|could you|u|i do|ask|say|help|handle !{product}^0.5',
          'kind|sort|type questions ask^1',
          '=what do you|u do',
          'how do|does you|this|it work',
          '=help|hlp|halp|menu|commands|options|manual|instructions|capabilities^1',
          '=help|assist me|us|out^1',
          'what can|could|do you do|able|help|handle !#card !#licence !#subscription !have^0.6',
          'what_can_you_do|what_do_you_do|how_does_this_work|how_do_you_work|how_does_it_work|what_are_you|who_are_you|what_can_i_ask|what_can_i_say|how_can_you_help|what_are_my_options|what_can_i_do|how_do_i_use|what_else|get_started|show_help|list_commands|show_commands|need_help|can_you_help|need_some_help^0.6',
          '#show commands|options|menu|capabilities|help|possibilities|functions|features',
          '=i need|want help|assistance',
        ],
        examples: ['help', 'what can you do?', 'how does this work?'],
      },
      nl: {
        patterns: [
          'voorbeelden|voorbeeld kan_zeggen|kan_vragen|zinnen|vragen|commandos|zeggen|wat^1',
          '=leg>uit|uitleg|uitleggen hoe|wat|werkt|je',
          '=hoe werkt|werk|gebruik|gaat',
          '=hulp|help|assistentie krijgen|toon|wil|nodig|graag|wat|geef|show',
          'bot voor|waarvoor|doet !{n} !{product} !#licence^0.5',
          '=geen_idee|geen_flauw_idee hoe|wat werkt|werk|help|hulp|doen',
          '=snap|begrijp niet het|help',
          '=help snap|begrijp|weet niet|het|kwijt',
          '=helpen|help|hulp nodig|kun|kan|me|mij|ons',
          'commando|commandos|mogelijkheden #show|alle|lijst',
          '=weet niet wat doen|moet',
          'wat kan|doet deze|dit|die bot|ding|assistent|chatbot^1',
          'wat kun|kan|kunt je|jij|u|ik doen|vragen|allemaal|helpen !{product}^0.5',
          'soort|welke vragen stellen^1',
          'waarmee|waarbij helpen|assisteren^0.5',
          '=help|hulp|hlp|menu|commandos|opties|mogelijkheden|handleiding|uitleg|instructies^1',
          '=help|helpen|helpt mij|me|ons^1',

          '=op_weg|wegwijs help|maak mij|me|ons^1',
          'wat_doe_jij|wat_kan_jij|wat_kun_jij|wat_kun_je|wat_kan_je|wat_kunt_u|wat_doe_je|hoe_werkt_dit|hoe_werk_je|hoe_werkt_het|wie_ben_je|wat_ben_je|wat_kan_ik_vragen|hoe_kun_je_helpen|hulp_nodig|wat_zijn_de_mogelijkheden|help_mij|wat_kan_ik_hier|wat_kan_ik_allemaal|hoe_gebruik_ik|wat_kan_ik_doen|wat_kan_ik^0.6',
          '#show commandos|opties|menu|mogelijkheden|functies|help',
        ],
        examples: ['hulp', 'wat kun je allemaal?', 'hoe werkt dit?'],
      },
    },
  },
};
