import type { ComparisonWords } from '../language.ts'

export const comparison: ComparisonWords = {
  functionWords: `
    a about after again against all also although am an and any are as at be because been before being between both
    but by can could d did do does doing done down during each either else even ever every few for from further get
    go got had has have having he her here hers him his how i if in into is it its just ll let like may me might
    mine more most much must my nor not no now of off oh ok on only or other our ours out over own per quite rather
    s same shall she should so some still such than that the their them then there these they this those though
    through to too under until up upon us very was we well were what when where whether which while who whom whose
    why will with within without would yes yet you your yours cent
  `,
  commonWords: `
    able accept according across act action actually add ago agree ahead allow almost alone along already always
    america american americans another answer anybody anymore anyone anything appropriate area around ask asked away
    back bad based basis become been began begin behind believe best better beyond big bit body bring brought build
    business call called came care carry case cause certain certainly chance change child children choice choose
    city clear clearly close closed come comes coming comment concerned consider continue control cost could
    countries country course create cut day days deal decide decided decision deep deeply democrat democrats didn
    different difficult doesn don doubt early easy effort end enough entire even event everybody everyone everything
    exactly example expect face fact fair family far feel felt fight final find fine first focus follow folks force
    forward found free friend friends front full future gave general give given gives giving glad goes going gone
    good government great ground group guy guys half hand happen happened happening happens hard head hear heard
    help here high himself history hold home honest honor hope hour hours house hundred idea ideas important
    including information instead interest issue issues itself job jobs keep kept kind knew know known knows large
    last late later law lead leader leaders leadership learn least leave left less level life line little live lives
    long longer look looked looking lose lost lot lots love made major make makes making man many matter matters
    maybe mean means meet members men middle million mind minute mistake moment money month months morning move
    moving myself nation national near need needed needs never new next nice night nobody nothing now number
    obviously offer office officials often old once one ones open opportunity order others ourselves outside part
    party past pay people percent perhaps person personal place plan play please point policy political position
    possible power president pretty probably problem problems process proud public put question questions quickly
    read ready real really reason reasons regard remain report republican republicans respect response responsible
    rest result right rights room run running safe said saw say saying says second secretary see seem seems seen
    sense serious serve set several share show side simply since single situation small something somebody someone
    soon sorry sort speak speaking special spent stand start started state statement states stay step stop story
    strong stuff support supporters sure system take taken taking talk talked talking team tell telling term terms
    thank thanks thing things think thinking third thought three time times today together told tomorrow tonight
    took total totally toward tried trouble true truth try trying turn two understand unite usa united use used
    using very view vote voters wait walk want wanted wants war was watch water way ways week weeks went whatever
    white whole wish woman women wonderful word words work worked working works world worry worse worst would write
    wrong wrote year years yesterday young yourself
  `,
  negations: 'not no never none nobody nothing neither nor nowhere without',
  magnitudes: 'dozen hundred thousand million billion trillion half twice',
}
